/** The pilot {@code claude}. */
@NullMarked
package dev.ufo.rover.pilot.claude;

import org.jspecify.annotations.NullMarked;
