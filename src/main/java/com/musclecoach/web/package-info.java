/** The written guide as a web site: what stands at which address, and the Lambda function that serves it. */
@NullMarked
package com.musclecoach.web;

import org.jspecify.annotations.NullMarked;
