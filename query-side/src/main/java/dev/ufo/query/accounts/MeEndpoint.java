package dev.ufo.query.accounts;

import dev.ufo.door.SignedIn;
import dev.ufo.door.UnavailableException;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/me}. */
@RestController
final class MeEndpoint {
    private final UserQuery users;

    MeEndpoint(UserQuery users) {
        this.users = users;
    }

    @GetMapping("/api/me")
    User me(SignedIn caller) {
        return users.find(caller.userId())
                .orElseThrow(() -> new UnavailableException(
                        "your account is not in view yet; try again in a moment", Duration.ofSeconds(1), null));
    }
}
