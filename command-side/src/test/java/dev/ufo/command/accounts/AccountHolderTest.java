package dev.ufo.command.accounts;

import dev.ufo.command.accounts.changepassword.ChangePassword;
import dev.ufo.command.accounts.createaccesstoken.CreateAccessToken;
import dev.ufo.command.accounts.createaccesstoken.CreateAccessToken.TokenForm;
import dev.ufo.command.accounts.renameuser.RenameUser;
import dev.ufo.command.accounts.revokeaccesstoken.RevokeAccessToken;
import dev.ufo.command.decision.Given;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.AccessTokenCreated;
import dev.ufo.events.AccountEvent.AccessTokenRevoked;
import dev.ufo.events.AccountEvent.PasswordChanged;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.PersonalText;
import dev.ufo.events.TokenScope;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountHolderTest {
    private static final UserId ADA = new UserId(new UUID(0, 1));
    private static final FleetId FLEET = new FleetId(new UUID(0, 2));
    private static final AccessTokenId TOKEN = new AccessTokenId(new UUID(0, 3));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Given<FleetId> ANY_FLEET = Given.nothing();

    private final Story nobody = Story.of(AccountsModule::register);
    private final UserSignedUp signedUp = new UserSignedUp(ADA, "hash", text("ada@example.org"), text("Ada"), NOW);
    private final Story ada =
            nobody.given(signedUp, created(TOKEN, TOMORROW), new MemberJoined(FLEET, ADA, Role.MEMBER, NOW));

    private static PersonalText text(String value) {
        return new PersonalText(ADA.value(), value);
    }

    private static AccessTokenCreated created(AccessTokenId id, Instant expiresAt) {
        return new AccessTokenCreated(id, ADA, text("ci"), List.of(TokenScope.READ), null, expiresAt, NOW);
    }

    private static CreateAccessToken create(
            String name, List<String> scopes, Given<FleetId> fleet, Given<Instant> end) {
        return new CreateAccessToken(TOKEN, ADA, new TokenForm(name, scopes, fleet, end), NOW);
    }

    @Test
    void takesAnotherName() {
        ada.accepts(new RenameUser(ADA, "", NOW), new UserRenamed(ADA, text(""), NOW));
        ada.accepts(new RenameUser(ADA, "Ada", NOW));
        ada.refuses(new RenameUser(ADA, "x".repeat(201), NOW), Refusal.Kind.BAD_REQUEST);
        nobody.refuses(new RenameUser(ADA, "Ada", NOW), Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void changesThePasswordAndEndsTokensIfAsked() {
        ada.accepts(new ChangePassword(ADA, false, NOW), new PasswordChanged(ADA, NOW));
        ada.accepts(
                new ChangePassword(ADA, true, NOW),
                new PasswordChanged(ADA, NOW),
                new AccessTokenRevoked(TOKEN, ADA, NOW));
        nobody.refuses(new ChangePassword(ADA, false, NOW), Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void makesATokenWithEachScopeOnce() {
        Instant end = NOW.plus(Duration.ofDays(365));

        ada.accepts(
                create("ci", List.of("write", "read", "write"), Given.of(FLEET), Given.of(end)),
                new AccessTokenCreated(
                        TOKEN, ADA, text("ci"), List.of(TokenScope.READ, TokenScope.WRITE), FLEET, end, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "READ", "read,write"})
    void refusesAScopeThereIsNot(String scope) {
        ada.refuses(create("ci", List.of(scope), ANY_FLEET, Given.of(TOMORROW)), Refusal.Kind.BAD_REQUEST);
    }

    @Test
    void refusesATokenWithoutNamePurposeOrEnd() {
        List<String> read = List.of("read");

        ada.refuses(create(" ", read, ANY_FLEET, Given.of(TOMORROW)), Refusal.Kind.BAD_REQUEST);
        ada.refuses(create("ci", List.of(), ANY_FLEET, Given.of(TOMORROW)), Refusal.Kind.BAD_REQUEST);
        ada.refuses(create("ci", read, ANY_FLEET, Given.nothing()), Refusal.Kind.BAD_REQUEST);
        ada.refuses(create("ci", read, ANY_FLEET, Given.of(NOW)), Refusal.Kind.BAD_REQUEST);
        ada.refuses(
                create(
                        "ci",
                        read,
                        ANY_FLEET,
                        Given.of(NOW.plus(Duration.ofDays(365)).plusNanos(1_000))),
                Refusal.Kind.BAD_REQUEST);
    }

    @Test
    void refusesATokenForSomebodyElsesFleet() {
        Given<FleetId> other = Given.of(new FleetId(new UUID(0, 9)));
        CreateAccessToken left = create("ci", List.of("read"), Given.of(FLEET), Given.of(TOMORROW));

        ada.refuses(create("ci", List.of("read"), other, Given.of(TOMORROW)), Refusal.Kind.BAD_REQUEST);
        nobody.given(
                        signedUp,
                        new MemberJoined(FLEET, ADA, Role.MEMBER, NOW),
                        new MemberRemoved(FLEET, ADA, new UserId(new UUID(0, 8)), NOW))
                .refuses(left, Refusal.Kind.BAD_REQUEST);
    }

    @Test
    void fiftyValidTokensAreEnough() {
        CreateAccessToken oneMore = create("ci", List.of("read"), ANY_FLEET, Given.of(TOMORROW));

        nobody.given(tokens(50, TOMORROW)).refuses(oneMore, Refusal.Kind.CONFLICT);
        nobody.given(tokens(50, NOW)).accepts(oneMore, created(TOKEN, TOMORROW));
    }

    @Test
    void revokesAnOwnTokenOnce() {
        RevokeAccessToken revoke = new RevokeAccessToken(TOKEN, ADA, NOW);

        ada.accepts(revoke, new AccessTokenRevoked(TOKEN, ADA, NOW));
        nobody.given(signedUp).refuses(revoke, Refusal.Kind.NOT_FOUND);
        nobody.given(signedUp, created(TOKEN, TOMORROW), new AccessTokenRevoked(TOKEN, ADA, NOW))
                .refuses(revoke, Refusal.Kind.NOT_FOUND);
    }

    private List<UfoEvent> tokens(int count, Instant expiresAt) {
        List<UfoEvent> events = new ArrayList<>(List.of(signedUp));
        for (int number = 0; number < count; number++) {
            events.add(created(new AccessTokenId(new UUID(1, number)), expiresAt));
        }
        return events;
    }
}
