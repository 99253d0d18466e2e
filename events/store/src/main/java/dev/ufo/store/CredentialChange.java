package dev.ufo.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of the stored credentials that travels with an append. */
public sealed interface CredentialChange {
    /** What sort of credential it is, for example {@code session}. */
    String kind();

    /**
     * A new credential.
     *
     * @param kind what sort it is
     * @param lookup the keyed or plain hash it is found by, unique within its kind; not copied, do not change it
     * @param subject whom or what it belongs to
     * @param fleetId the fleet it is good for, or null
     * @param secret a hash to verify against, never a secret in clear, or null
     * @param hint what a person may see of it, for example its last characters, or null
     * @param expiresAt when it stops being valid, or null for never
     */
    @SuppressWarnings("ArrayRecordComponent") // a hash, compared in the database only
    record Add(
            String kind,
            byte[] lookup,
            UUID subject,
            @Nullable UUID fleetId,
            @Nullable String secret,
            @Nullable String hint,
            @Nullable Instant expiresAt)
            implements CredentialChange {}

    /**
     * The end of every credential of one kind that a subject holds.
     *
     * @param kind what sort ends
     * @param subject whose
     */
    record RemoveAll(String kind, UUID subject) implements CredentialChange {}

    /**
     * The end of every credential of one kind that is good for a fleet.
     *
     * @param kind what sort ends
     * @param fleetId whose
     */
    record RemoveFleet(String kind, UUID fleetId) implements CredentialChange {}
}
