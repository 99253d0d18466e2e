/** A fleet gets a label. */
@NullMarked
package dev.ufo.command.labels.createlabel;

import org.jspecify.annotations.NullMarked;
