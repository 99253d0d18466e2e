/** What every door shares: who is calling, how a body is read, and how a call is refused. No HTTP library is seen here. */
@NullMarked
package dev.ufo.door;

import org.jspecify.annotations.NullMarked;
