package dev.ufo.events;

import dev.ufo.ids.UserId;
import java.time.Instant;

/** Facts about people. */
public sealed interface AccountEvent extends UfoEvent {
    /** A person made an account; {@code emailLookup} is a keyed hash, so that one email has one account without being readable. */
    record UserSignedUp(UserId userId, String emailLookup, PersonalText email, PersonalText name, Instant at)
            implements AccountEvent {}
}
