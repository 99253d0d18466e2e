package dev.ufo.server.health;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the process lives (contract section 3.1); asks nothing of the database. */
@RestController
class HealthEndpoint {
    /** What it says: always the same, if it can say it. */
    record Health(String status) {}

    @GetMapping("/healthz")
    Health health() {
        return new Health("ok");
    }
}
