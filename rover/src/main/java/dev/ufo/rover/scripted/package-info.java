/** A pilot without a model: an executable that replays recorded streams and really edits files; needs only a JDK. */
@NullMarked
package dev.ufo.rover.scripted;

import org.jspecify.annotations.NullMarked;
