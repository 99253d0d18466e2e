package dev.ufo.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionCookiesTest {
    private final NewSession session =
            NewSession.begin(new UserId(new UUID(0, 1)), "", "t0ken", Instant.parse("2026-06-02T09:30:00.123456Z"));

    @Test
    void lastsThirtyDaysByTheAttributesOfTheContract() {
        assertThat(new SessionCookies(false).given(session))
                .isEqualTo("ufo_session=t0ken; Path=/; Expires=Thu, 02 Jul 2026 09:30:00 GMT; HttpOnly; SameSite=Lax");
        assertThat(new SessionCookies(false).cleared()).isEqualTo("ufo_session=; Path=/; Max-Age=0; HttpOnly");
    }

    @Test
    void travelsOverTlsOnlyWhereThatIsSet() {
        assertThat(new SessionCookies(true).given(session)).endsWith("; SameSite=Lax; Secure");
        assertThat(new SessionCookies(true).cleared()).endsWith("; Secure");
    }

    @Test
    void aSessionNeverShowsItsToken() {
        assertThat(session.toString()).doesNotContain("t0ken");
    }
}
