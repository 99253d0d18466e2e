/** The git work dirs of operations, and the diff of what a pilot changed in one. */
@NullMarked
package dev.ufo.rover.workspace;

import org.jspecify.annotations.NullMarked;
