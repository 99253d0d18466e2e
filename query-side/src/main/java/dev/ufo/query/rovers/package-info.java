/** Rovers and the codes that enroll them. */
@NullMarked
package dev.ufo.query.rovers;

import org.jspecify.annotations.NullMarked;
