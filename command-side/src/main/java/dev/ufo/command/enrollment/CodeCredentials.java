package dev.ufo.command.enrollment;

import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.Credential;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where codes are looked up; the store keeps their hashes. Expiry is judged by the database's clock. */
@Component
public class CodeCredentials {
    private static final String ONE_TIME = "enrollment_code";
    private static final String REUSABLE = "reusable_enrollment_code";

    private final Credentials credentials;

    CodeCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    /** A code that is good now. */
    public record Found(EnrollmentCodeId codeId, FleetId fleetId, boolean reusable) {}

    /** The code, if it is known and has not expired. */
    public Optional<Found> find(String code) {
        byte[] lookup = SecretHashes.ofToken(code);
        return credentials
                .find(ONE_TIME, lookup)
                .map(credential -> found(credential, false))
                .or(() -> credentials.find(REUSABLE, lookup).map(credential -> found(credential, true)));
    }

    /** A code becomes good. */
    public static CredentialChange.Add given(
            EnrollmentCodeId codeId, FleetId fleetId, String code, boolean reusable, @Nullable Instant expiresAt) {
        return new CredentialChange.Add(
                reusable ? REUSABLE : ONE_TIME,
                SecretHashes.ofToken(code),
                codeId.value(),
                fleetId.value(),
                null,
                null,
                expiresAt);
    }

    /** A code is good no more. */
    public static List<CredentialChange> taken(EnrollmentCodeId codeId) {
        return List.of(
                new CredentialChange.RemoveAll(ONE_TIME, codeId.value()),
                new CredentialChange.RemoveAll(REUSABLE, codeId.value()));
    }

    /** No code of the fleet is good any more. */
    public static List<CredentialChange> takenFrom(FleetId fleetId) {
        return List.of(
                new CredentialChange.RemoveFleet(ONE_TIME, fleetId.value()),
                new CredentialChange.RemoveFleet(REUSABLE, fleetId.value()));
    }

    private static Found found(Credential credential, boolean reusable) {
        return new Found(
                new EnrollmentCodeId(credential.subject()),
                new FleetId(Optional.ofNullable(credential.fleetId()).orElseThrow()),
                reusable);
    }
}
