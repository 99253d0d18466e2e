/** A mission gets another name or key. */
@NullMarked
package dev.ufo.command.missions.renamemission;

import org.jspecify.annotations.NullMarked;
