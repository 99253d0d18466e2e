/** {@code ufo demo}: the main job by itself, through the public API and the real rover, for a newcomer to look at. */
@NullMarked
package dev.ufo.server.demo;

import org.jspecify.annotations.NullMarked;
