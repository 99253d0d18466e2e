/** What the rover knows of the host it runs on: paths, tags, installed pilots. */
@NullMarked
package dev.ufo.rover.host;

import org.jspecify.annotations.NullMarked;
