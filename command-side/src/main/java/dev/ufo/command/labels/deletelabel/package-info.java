/** A fleet loses a label. */
@NullMarked
package dev.ufo.command.labels.deletelabel;

import org.jspecify.annotations.NullMarked;
