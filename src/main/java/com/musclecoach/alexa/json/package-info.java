/**
 * The border: reads Alexa's request envelopes into the SDK's model and writes its response envelopes, with gson.
 *
 * <p>The SDK's own reader and writer reflect over its whole model with Jackson, which is most of a cold start. They are
 * still there for what this package does not know, and are loaded only then. On the usual path there are no lambdas and
 * no text concatenation either: the first of each costs a cold start milliseconds.
 */
@NullMarked
package com.musclecoach.alexa.json;

import org.jspecify.annotations.NullMarked;
