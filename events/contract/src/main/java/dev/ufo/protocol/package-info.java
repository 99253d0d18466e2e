/** What a rover and the server say to each other, in the wire form of {@code /api/rover}; absent fields are left out, never null. */
@NullMarked
package dev.ufo.protocol;

import org.jspecify.annotations.NullMarked;
