package dev.ufo.server.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Whom the gate let through, kept with the call for its endpoint. */
final class Admitted {
    private Admitted() {}

    /** Keeps the caller. */
    static <T extends Record> void remember(HttpServletRequest request, Class<T> type, T caller) {
        request.setAttribute(type.getName(), caller);
    }

    /** The caller of that type; the check of routes at the start saw to it that there is one. */
    static Object recall(HttpServletRequest request, Class<?> type) {
        return Objects.requireNonNull(request.getAttribute(type.getName()), type.getName());
    }
}
