package dev.ufo.command.accounts;

import dev.ufo.door.Refusal;
import dev.ufo.events.AccountEvent.AccessTokenCreated;
import dev.ufo.events.AccountEvent.AccessTokenRevoked;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is decided on about a person who has an account.
 *
 * @param signedUp false if there is no such person
 * @param tokens when each token that was not revoked ends
 * @param fleets those asked about that the person belongs to; it is asked anew at each call
 */
public record AccountHolder(boolean signedUp, String name, Map<AccessTokenId, Instant> tokens, Set<FleetId> fleets) {
    /** Nobody. */
    public static final AccountHolder NOBODY = new AccountHolder(false, "", Map.of(), Set.of());

    /** What is answered to a person whose account is not there. */
    public static final Refusal UNKNOWN = Refusal.unauthenticated("there is no such account; sign in again");

    public AccountHolder {
        tokens = Map.copyOf(tokens);
        fleets = Set.copyOf(fleets);
    }

    static AccountHolder evolve(AccountHolder before, UfoEvent event) {
        return switch (event) {
            case UserSignedUp signedUp ->
                new AccountHolder(true, signedUp.name().value(), before.tokens, before.fleets);
            case UserRenamed renamed ->
                new AccountHolder(before.signedUp, renamed.name().value(), before.tokens, before.fleets);
            case AccessTokenCreated created -> before.with(created);
            case AccessTokenRevoked revoked -> before.without(revoked.tokenId());
            case MemberJoined joined -> before.in(joined.fleetId(), true);
            case MemberRemoved removed -> before.in(removed.fleetId(), false);
            default -> before;
        };
    }

    /** How many tokens are good for something at that time. */
    public long validTokens(Instant now) {
        return tokens.values().stream().filter(end -> end.isAfter(now)).count();
    }

    private AccountHolder with(AccessTokenCreated created) {
        Map<AccessTokenId, Instant> after = new HashMap<>(tokens);
        after.put(created.tokenId(), created.expiresAt());
        return new AccountHolder(signedUp, name, after, fleets);
    }

    private AccountHolder without(AccessTokenId token) {
        Map<AccessTokenId, Instant> after = new HashMap<>(tokens);
        after.remove(token);
        return new AccountHolder(signedUp, name, after, fleets);
    }

    private AccountHolder in(FleetId fleet, boolean belongs) {
        Set<FleetId> after = new HashSet<>(fleets);
        if (belongs) {
            after.add(fleet);
        } else {
            after.remove(fleet);
        }
        return new AccountHolder(signedUp, name, tokens, after);
    }
}
