package dev.ufo.server.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database.
 *
 * @param url {@code postgres://user:password@host/name} or a {@code jdbc:postgresql:} address; null starts one of our own
 * @param outpost the directory whose {@code postgres} holds the data of our own database; null means {@code ~/.ufo}
 * @param connections most connections of this instance's pool
 * @param startWait how long a start waits for the database to answer
 * @param borrowWait how long a call waits for a free connection before it is answered 503
 */
@ConfigurationProperties("ufo.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable Path outpost,
        @DefaultValue("24") int connections,
        @DefaultValue("30s") Duration startWait,
        @DefaultValue("5s") Duration borrowWait) {
    public DatabaseSettings {
        if (connections < 2) {
            throw new IllegalArgumentException("ufo.database.connections must be at least 2, but is " + connections);
        }
    }

    /** The directory that holds the data of our own database. */
    public Path home() {
        return (outpost == null ? Path.of(System.getProperty("user.home"), ".ufo") : outpost)
                .toAbsolutePath()
                .resolve("postgres");
    }
}
