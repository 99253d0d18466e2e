/** An Axon event storage engine on PostgreSQL: group commit, gapless positions, tails woken at once. */
@NullMarked
package dev.ufo.store.postgres;

import org.jspecify.annotations.NullMarked;
