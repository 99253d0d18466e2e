package dev.ufo.server.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a database.
 *
 * @param jdbcUrl an address of the PostgreSQL driver, without the credentials where they are known apart
 * @param user null when the address itself names one, or none
 * @param password as {@code user}
 */
public record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password) {
    /**
     * Reads {@code postgres://}, {@code postgresql://} and {@code jdbc:postgresql:} addresses.
     *
     * @throws IllegalArgumentException saying what is wrong, without repeating the password
     */
    public static DatabaseAddress parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, null, null);
        }
        if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) {
            throw new IllegalArgumentException(
                    "DATABASE_URL must begin with postgres://, postgresql:// or jdbc:postgresql:");
        }
        String rest = url.substring(url.indexOf("://") + 3);
        int slash = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
        int at = rest.lastIndexOf('@', slash);
        String location = rest.substring(at + 1);
        String credentials = at < 0 ? "" : rest.substring(0, at);
        int colon = credentials.indexOf(':');
        String user = colon < 0 ? credentials : credentials.substring(0, colon);
        return new DatabaseAddress(
                "jdbc:postgresql://" + URI.create("//" + location).toString().substring(2),
                user.isEmpty() ? null : decoded(user),
                colon < 0 ? null : decoded(credentials.substring(colon + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address without what is secret. */
    @Override
    public String toString() {
        return jdbcUrl.replaceAll("(?i)([?&](?:user|password)=)[^&]*", "$1…");
    }
}
