/** What a decision is: a function of folded facts and a command, without clock, ids or I/O. */
@NullMarked
package dev.ufo.command.decision;

import org.jspecify.annotations.NullMarked;
