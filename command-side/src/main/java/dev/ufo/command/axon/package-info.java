/** The one place where commands meet Axon: fold the facts a boundary names, decide, append under its condition. */
@NullMarked
package dev.ufo.command.axon;

import org.jspecify.annotations.NullMarked;
