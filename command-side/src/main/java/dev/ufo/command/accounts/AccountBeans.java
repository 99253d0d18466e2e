package dev.ufo.command.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of accounts share. */
@Configuration(proxyBeanMethods = false)
class AccountBeans {
    @Bean
    Passwords passwords() {
        return new Passwords();
    }
}
