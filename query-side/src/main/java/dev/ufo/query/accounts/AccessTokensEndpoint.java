package dev.ufo.query.accounts;

import dev.ufo.door.OwnSession;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/me/tokens}. */
@RestController
final class AccessTokensEndpoint {
    private final AccessTokenQuery tokens;

    AccessTokensEndpoint(AccessTokenQuery tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/api/me/tokens")
    List<AccessTokenView> tokens(OwnSession caller) {
        return tokens.of(caller.userId());
    }
}
