/** Which rovers are there: rows that change with every call, and facts when a rover comes or goes. */
@NullMarked
package dev.ufo.command.presence;

import org.jspecify.annotations.NullMarked;
