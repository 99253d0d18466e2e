package dev.ufo.command.claims;

import dev.ufo.door.Answer;
import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.ClaimedRun;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/claim}: a long poll, on a virtual thread that waits. */
@RestController
class ClaimEndpoint {
    private final Claims claims;
    private final LongPoll longPoll;

    ClaimEndpoint(Claims claims, LongPoll longPoll) {
        this.claims = claims;
        this.longPoll = longPoll;
    }

    @PostMapping("/api/rover/runs/claim")
    Answer claim(RoverCaller rover) {
        Optional<ClaimedRun> claimed = claims.claim(rover, longPoll.most());
        return claimed.map(run -> new Answer.Plain(200, run)).orElseGet(() -> new Answer.Plain(204, null));
    }
}
