package dev.ufo.server;

import dev.ufo.server.database.Schemas;
import dev.ufo.server.door.KnownHead;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log and the credentials, on a migrated database. */
@Configuration(proxyBeanMethods = false)
class StoreBeans {
    /** Closed after everything that appends or reads, since all of that depends on it. */
    @Bean(destroyMethod = "close")
    StoreModule storeModule(DataSource dataSource) {
        Schemas.migrate(dataSource);
        return new StoreModule(dataSource);
    }

    @Bean
    KnownHead knownHead(StoreModule store) {
        return () -> store.engine().knownHead();
    }

    @Bean
    Credentials credentials(DataSource dataSource, StoreModule migrated) {
        return new Credentials(dataSource);
    }

    @Bean
    SecretHashes secretHashes(DataSource dataSource, StoreModule migrated) {
        return new SecretHashes(dataSource);
    }
}
