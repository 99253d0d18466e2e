/** The whole language of facts: every event, its stored name, its version and its tags. */
@NullMarked
package dev.ufo.events;

import org.jspecify.annotations.NullMarked;
