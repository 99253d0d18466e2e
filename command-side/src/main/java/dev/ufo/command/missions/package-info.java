/** Missions: who has which name and key. */
@NullMarked
package dev.ufo.command.missions;

import org.jspecify.annotations.NullMarked;
