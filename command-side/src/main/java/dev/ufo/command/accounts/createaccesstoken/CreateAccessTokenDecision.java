package dev.ufo.command.accounts.createaccesstoken;

import dev.ufo.command.accounts.AccountHolder;
import dev.ufo.command.accounts.createaccesstoken.CreateAccessToken.TokenForm;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.door.Refusal;
import dev.ufo.events.AccountEvent.AccessTokenCreated;
import dev.ufo.events.PersonalText;
import dev.ufo.events.TokenScope;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A token has a name, a purpose and an end within a year; a person has few of them. */
public final class CreateAccessTokenDecision {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MOST = 50;

    private CreateAccessTokenDecision() {}

    /** Makes the token unless a value is wrong. */
    public static Outcome decide(AccountHolder person, CreateAccessToken command) {
        TokenForm form = command.form();
        if (!person.signedUp()) {
            return Outcome.refuse(AccountHolder.UNKNOWN);
        }
        return Checks.passing(
                () -> Outcome.accept(created(command)),
                () -> PeopleText.checkNotBlank("name", form.name(), PeopleText.NAME),
                () -> Checks.require(
                        !form.scopes().isEmpty()
                                && form.scopes().stream()
                                        .allMatch(
                                                scope -> TokenScope.find(scope).isPresent()),
                        () -> Refusal.badRequest("scopes are read, write or both")),
                () -> form.fleetId().fault(),
                () -> Checks.require(
                        form.fleetId().found().map(person.fleets()::contains).orElse(true),
                        () -> Refusal.badRequest("you are not a member of the fleet_id")),
                () -> form.expiresAt().fault(),
                () -> checkEnd(form.expiresAt().found(), command.at()),
                () -> Checks.require(
                        person.validTokens(command.at()) < MOST,
                        () -> Refusal.conflict("you have " + MOST + " access tokens; delete one first")));
    }

    private static Optional<Refusal> checkEnd(Optional<Instant> expiresAt, Instant now) {
        boolean isWithinAYear = expiresAt
                .map(end -> end.isAfter(now) && !end.isAfter(now.plus(LONGEST)))
                .orElse(false);
        return Checks.require(
                isWithinAYear, () -> Refusal.badRequest("expires_at is required and lies at most 365 days ahead"));
    }

    private static AccessTokenCreated created(CreateAccessToken command) {
        TokenForm form = command.form();
        return new AccessTokenCreated(
                command.tokenId(),
                command.userId(),
                new PersonalText(command.userId().value(), form.name()),
                form.scopes().stream().distinct().sorted().map(TokenScope::of).toList(),
                form.fleetId().found().orElse(null),
                form.expiresAt().found().orElseThrow(),
                command.at());
    }
}
