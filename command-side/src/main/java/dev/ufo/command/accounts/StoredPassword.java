package dev.ufo.command.accounts;

import dev.ufo.ids.UserId;

/**
 * A password as it is kept.
 *
 * @param userId whose
 * @param lookup the keyed hash of their email; not copied, do not change it
 * @param hash says how it was made
 */
@SuppressWarnings("ArrayRecordComponent") // a hash, compared in the database only
public record StoredPassword(UserId userId, byte[] lookup, String hash) {
    /** Not even the hash. */
    @Override
    public String toString() {
        return "StoredPassword[" + userId + "]";
    }
}
