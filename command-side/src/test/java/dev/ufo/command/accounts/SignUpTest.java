package dev.ufo.command.accounts;

import dev.ufo.command.accounts.login.LogIn;
import dev.ufo.command.accounts.signup.SignUp;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetKind;
import dev.ufo.events.PersonalText;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignUpTest {
    private static final UserId ADA = new UserId(new UUID(0, 1));
    private static final FleetId FLEET = new FleetId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Story accounts = Story.of(AccountsModule::register);

    private static SignUp signUp(String name) {
        return new SignUp(ADA, FLEET, "ada@example.org", "hash", name, NOW);
    }

    private static UserSignedUp signedUp(String name) {
        return new UserSignedUp(ADA, "hash", text("ada@example.org"), text(name), NOW);
    }

    private static PersonalText text(String value) {
        return new PersonalText(ADA.value(), value);
    }

    @Test
    void makesAPersonTheirFleetAndTheirMembership() {
        accounts.accepts(
                signUp("Ada"),
                signedUp("Ada"),
                new FleetCreated(FLEET, text("Ada's fleet"), FleetKind.PERSONAL, ADA, NOW),
                new MemberJoined(FLEET, ADA, Role.OWNER, NOW));
    }

    @Test
    void namesTheFleetAfterTheEmailOfWhoGivesNoName() {
        accounts.accepts(
                signUp(""),
                signedUp(""),
                new FleetCreated(FLEET, text("ada's fleet"), FleetKind.PERSONAL, ADA, NOW),
                new MemberJoined(FLEET, ADA, Role.OWNER, NOW));
    }

    @Test
    void refusesASecondAccountWithOneEmail() {
        accounts.given(signedUp("Ada")).refuses(signUp("Eve"), Refusal.Kind.CONFLICT);
    }

    @Test
    void letsInWhoHasAnAccountAndNobodyElse() {
        accounts.given(signedUp("Ada")).accepts(new LogIn(ADA));
        accounts.refuses(new LogIn(ADA), Refusal.Kind.UNAUTHENTICATED);
    }
}
