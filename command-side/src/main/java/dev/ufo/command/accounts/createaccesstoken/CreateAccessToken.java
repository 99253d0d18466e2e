package dev.ufo.command.accounts.createaccesstoken;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;

/** Makes a token; the token itself travels beside it, as a hash. */
public record CreateAccessToken(AccessTokenId tokenId, UserId userId, TokenForm form, Instant at) {
    /**
     * What the person chose.
     *
     * @param scopes as sent
     * @param fleetId the one fleet it is good for, or none
     */
    public record TokenForm(String name, List<String> scopes, Given<FleetId> fleetId, Given<Instant> expiresAt) {
        public TokenForm {
            scopes = List.copyOf(scopes);
        }
    }
}
