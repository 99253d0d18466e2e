/** Accounts over HTTP, where a server with settings of its own is needed. */
@NullMarked
package dev.ufo.server.accounts;

import org.jspecify.annotations.NullMarked;
