package dev.ufo.events;

import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about people. */
public sealed interface AccountEvent extends UfoEvent {
    /** A person made an account; {@code emailLookup} is a keyed hash, so that one email has one account without being readable. */
    record UserSignedUp(UserId userId, String emailLookup, PersonalText email, PersonalText name, Instant at)
            implements AccountEvent {}

    /** A person goes by another name; the name of their personal fleet stays. */
    record UserRenamed(UserId userId, PersonalText name, Instant at) implements AccountEvent {}

    /** A person chose another password, which ended every session but the one they chose it in. */
    record PasswordChanged(UserId userId, Instant at) implements AccountEvent {}

    /**
     * A person made a token for their programs; the token itself is in no event.
     *
     * @param scopes at least one, each once
     * @param fleetId the one fleet it is good for; null for all of the person's
     */
    record AccessTokenCreated(
            AccessTokenId tokenId,
            UserId userId,
            PersonalText name,
            List<TokenScope> scopes,
            @Nullable FleetId fleetId,
            Instant expiresAt,
            Instant at)
            implements AccountEvent {
        public AccessTokenCreated {
            scopes = List.copyOf(scopes);
        }
    }

    /** A token is good for nothing from now on. */
    record AccessTokenRevoked(AccessTokenId tokenId, UserId userId, Instant at) implements AccountEvent {}

    /** Whom it is about. */
    UserId userId();
}
