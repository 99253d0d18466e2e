package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import dev.ufo.server.settings.DoorSettings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first look at every call, before routing: foreign origins, CORS headers, preflights (contract section 1.13), no
 * caching of anything but the web client, and nothing at paths with parameters, which routing would pass over.
 */
public final class OriginFilter implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PROBES = Set.of("/healthz", "/readyz");

    private final Origins origins;

    public OriginFilter(DoorSettings settings) {
        this.origins = new Origins(settings.webOrigins());
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        @Nullable String origin = request.getHeader("Origin");
        writeHeaders(response, origin);
        if (request.getRequestURI().startsWith("/api/") || PROBES.contains(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!READING.contains(request.getMethod()) && !isProgram(request) && !origins.allows(request)) {
            Errors.write(
                    response,
                    Refusal.forbidden("this origin may not call UFO; an operator can add it to UFO_WEB_ORIGIN"));
        } else if (request.getRequestURI().indexOf(';') >= 0) {
            Errors.writeNothingHere(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page cannot make a browser send a token it does not know; but log-in and log-out look at cookies alone. */
    private static boolean isProgram(HttpServletRequest request) {
        return Calls.accessToken(request).isPresent()
                && !request.getRequestURI().startsWith("/api/auth/");
    }

    private void writeHeaders(HttpServletResponse response, @Nullable String origin) {
        if (!origins.areListed()) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        } else if (origin != null && origins.lists(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
            response.addHeader("Vary", "Origin");
        }
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
    }
}
