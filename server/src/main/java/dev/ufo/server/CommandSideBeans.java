package dev.ufo.server;

import dev.ufo.command.accounts.SessionCookies;
import dev.ufo.command.claims.LongPoll;
import dev.ufo.command.leases.LeaseRules;
import dev.ufo.command.web.CallLimits;
import dev.ufo.server.settings.DoorSettings;
import dev.ufo.server.settings.LimitSettings;
import dev.ufo.server.settings.RunSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command side needs to know of the settings. */
@Configuration(proxyBeanMethods = false)
class CommandSideBeans {
    @Bean
    SessionCookies sessionCookies(DoorSettings settings) {
        return new SessionCookies(settings.secureCookies());
    }

    @Bean
    CallLimits callLimits(LimitSettings settings) {
        return settings.begin();
    }

    @Bean
    LongPoll longPoll(RunSettings settings) {
        return new LongPoll(settings.longPoll());
    }

    @Bean
    LeaseRules leaseRules(RunSettings settings) {
        return new LeaseRules(settings.lease(), settings.attempts());
    }
}
