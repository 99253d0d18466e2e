/** The server as a rover sees it: its calls, what their answers mean, and when to try again. */
@NullMarked
package dev.ufo.rover.hub;

import org.jspecify.annotations.NullMarked;
