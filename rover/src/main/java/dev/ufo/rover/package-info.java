/** The rover: claims runs from a server, drives a pilot on this host, reports what it did. */
@NullMarked
package dev.ufo.rover;

import org.jspecify.annotations.NullMarked;
