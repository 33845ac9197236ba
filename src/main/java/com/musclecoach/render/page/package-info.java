/** What the coach knows in writing: one document model, and its writers for HTML, Markdown and cards. */
@NullMarked
package com.musclecoach.render.page;

import org.jspecify.annotations.NullMarked;
