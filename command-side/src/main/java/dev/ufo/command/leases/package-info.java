/** Runs whose rover fell silent or went away: they wait again, or fail after too many attempts. */
@NullMarked
package dev.ufo.command.leases;

import org.jspecify.annotations.NullMarked;
