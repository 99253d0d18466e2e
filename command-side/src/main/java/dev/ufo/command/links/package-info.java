/** What hangs on operations: pull requests and relations to other operations. */
@NullMarked
package dev.ufo.command.links;

import org.jspecify.annotations.NullMarked;
