package dev.ufo.server;

import dev.ufo.query.replay.ReplayRequest;
import dev.ufo.server.settings.ReplaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator asks of the views. */
@Configuration(proxyBeanMethods = false)
class ReplayBeans {
    @Bean
    ReplayRequest replayRequest(ReplaySettings settings) {
        return new ReplayRequest(settings.views());
    }
}
