package dev.ufo.server.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may call, and how cookies travel.
 *
 * @param secureCookies whether session cookies are sent over TLS only
 * @param webOrigins origins of web clients served elsewhere; empty means the one this server serves
 */
@ConfigurationProperties("ufo.door")
public record DoorSettings(
        @DefaultValue("false") boolean secureCookies,
        @DefaultValue List<String> webOrigins) {
    public DoorSettings {
        webOrigins = webOrigins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
    }
}
