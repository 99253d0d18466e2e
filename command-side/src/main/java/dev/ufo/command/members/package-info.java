/** Members of fleets: what they may do, and that they leave. */
@NullMarked
package dev.ufo.command.members;

import org.jspecify.annotations.NullMarked;
