package dev.ufo.command.rovers;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.SecretHashes;
import java.util.List;

/** Connection tokens: what rovers are known by. The store keeps their hashes. */
public final class RoverCredentials {
    /** What stored connection tokens are called. */
    public static final String KIND = "rover_token";

    private RoverCredentials() {}

    /** A rover gets its token. */
    public static CredentialChange.Add given(RoverId roverId, FleetId fleetId, String token) {
        return new CredentialChange.Add(
                KIND, SecretHashes.ofToken(token), roverId.value(), fleetId.value(), null, null, null);
    }

    /** A rover's token dies. */
    public static Companions taken(RoverId roverId) {
        return new Companions(List.of(new CredentialChange.RemoveAll(KIND, roverId.value())), List.of());
    }

    /** The tokens of all rovers of a fleet die. */
    public static CredentialChange takenFrom(FleetId fleetId) {
        return new CredentialChange.RemoveFleet(KIND, fleetId.value());
    }
}
