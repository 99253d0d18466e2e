/** Who may call what: the contract's permission matrix (section 5) as one table that the door enforces. */
@NullMarked
package dev.ufo.server.access;

import org.jspecify.annotations.NullMarked;
