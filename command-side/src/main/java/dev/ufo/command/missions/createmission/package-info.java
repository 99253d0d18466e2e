/** A fleet gets a mission. */
@NullMarked
package dev.ufo.command.missions.createmission;

import org.jspecify.annotations.NullMarked;
