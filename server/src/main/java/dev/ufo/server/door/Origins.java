package dev.ufo.server.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which origins may do more than read (contract section 1.13, rule 2). */
public final class Origins {
    private final List<String> listed;

    /**
     * Names the allowed origins.
     *
     * @param listed compared exactly; empty means the origin that served the page, and no other
     */
    public Origins(List<String> listed) {
        this.listed = List.copyOf(listed);
    }

    boolean areListed() {
        return !listed.isEmpty();
    }

    boolean lists(String origin) {
        return listed.contains(origin);
    }

    /**
     * Whether the call may change something. Without an {@code Origin} it comes from no browser. A page cannot set
     * {@code X-Forwarded-Host} itself (our preflight answer does not allow it), so a proxy's word for the host is taken.
     */
    public boolean allows(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        if (areListed()) {
            return lists(origin);
        }
        Optional<String> authority = authority(origin);
        return authority.isPresent()
                && Stream.of("Host", "X-Forwarded-Host")
                        .map(request::getHeader)
                        .anyMatch(host -> host != null && host.strip().equalsIgnoreCase(authority.get()));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return Optional.empty();
        }
    }
}
