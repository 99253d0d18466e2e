package dev.ufo.server;

import dev.ufo.query.replay.ReplayRequest;
import dev.ufo.server.settings.DatabaseSettings;
import dev.ufo.server.settings.ReplaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator asks of the views. */
@Configuration(proxyBeanMethods = false)
class ReplayBeans {
    private static final int MOST_AT_ONCE = 4;

    /** Leaves half of the pool to whatever else runs. */
    @Bean
    ReplayRequest replayRequest(ReplaySettings settings, DatabaseSettings database) {
        return new ReplayRequest(settings.views(), Math.clamp(database.connections() / 2 - 1, 1, MOST_AT_ONCE));
    }
}
