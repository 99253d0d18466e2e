package dev.ufo.server;

import dev.ufo.command.accounts.SessionCookies;
import dev.ufo.server.settings.DoorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command side needs to know of the settings. */
@Configuration(proxyBeanMethods = false)
class CommandSideBeans {
    @Bean
    SessionCookies sessionCookies(DoorSettings settings) {
        return new SessionCookies(settings.secureCookies());
    }
}
