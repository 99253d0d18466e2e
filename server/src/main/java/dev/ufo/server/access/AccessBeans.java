package dev.ufo.server.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table that this server enforces. */
@Configuration(proxyBeanMethods = false)
class AccessBeans {
    @Bean
    PermissionTable permissions() {
        return Permissions.TABLE;
    }
}
