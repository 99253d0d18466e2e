/** Missions. */
@NullMarked
package dev.ufo.query.missions;

import org.jspecify.annotations.NullMarked;
