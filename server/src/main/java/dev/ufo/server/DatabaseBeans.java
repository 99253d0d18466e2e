package dev.ufo.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ufo.server.database.Database;
import dev.ufo.server.database.DatabaseAddress;
import dev.ufo.server.database.EmbeddedPostgres;
import dev.ufo.server.settings.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database and the pool of connections to it. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
    /** Ends after everything that uses it: the pool depends on it. */
    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        @Nullable String url = settings.url();
        if (url == null) {
            return EmbeddedPostgres.start(settings.home());
        }
        DatabaseAddress named = DatabaseAddress.parse(url);
        return () -> named;
    }

    @Bean
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        DatabaseAddress address = database.address();
        HikariConfig config = new HikariConfig();
        config.setPoolName("ufo");
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(settings.borrowWait().toMillis());
        config.setInitializationFailTimeout(settings.startWait().toMillis());
        config.addDataSourceProperty("ApplicationName", "ufo");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
