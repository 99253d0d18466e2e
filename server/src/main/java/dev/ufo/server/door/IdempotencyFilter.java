package dev.ufo.server.door;

import dev.ufo.command.web.Once;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.server.door.IdempotentCalls.Kept;
import dev.ufo.server.door.IdempotentCalls.Standing;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out a call with an {@code Idempotency-Key} once, and answers whoever makes it again within a day as it was answered
 * the first time. Only good answers are kept: after a refusal or a fault the call may be made again.
 *
 * <p>The row of the key keeps answers and turns away who comes while the call runs. It cannot be written together with what
 * the call appends, so it is not what makes this safe: that is the row's name for the call, which tags the events and is
 * part of the condition they are appended on ({@link Once}).
 */
final class IdempotencyFilter implements Filter {
    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Set<String> CHANGING = Set.of("POST", "DELETE");

    private final Identities identities;
    private final IdempotentCalls calls;
    private final DoorErrors errors;

    IdempotencyFilter(Identities identities, IdempotentCalls calls, DoorErrors errors) {
        this.identities = identities;
        this.calls = calls;
        this.errors = errors;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (request.getHeader(HEADER) == null || !isCovered(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            // Whoever is not let in is told so by the gate.
            Optional<String> caller = identities.credential(request);
            if (caller.isEmpty()) {
                chain.doFilter(request, response);
            } else {
                answer(caller.get(), request, response, chain);
            }
        } catch (RuntimeException fault) {
            errors.any(fault, response);
        }
    }

    /** Calls that change something; sign-up and log-in have no caller yet. */
    private static boolean isCovered(HttpServletRequest request) {
        String path = request.getRequestURI();
        return CHANGING.contains(request.getMethod()) && path.startsWith("/api/") && !path.startsWith("/api/auth/");
    }

    private void answer(String caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] body = RequestBody.bytes(request);
        KeyedCall call = KeyedCall.of(caller, key(request), request.getMethod(), address(request), body);
        switch (calls.begin(call)) {
            case Standing.Begun begun -> carryOut(call, begun, new HeldRequest(request, body), response, chain);
            case Standing.Answered(Kept answer) -> repeat(answer, response);
            case Standing.Running _ -> {
                response.setHeader("Retry-After", "1");
                throw new RefusedException(Refusal.conflict("this call is being carried out right now"));
            }
            case Standing.Another _ ->
                throw new RefusedException(new Refusal(
                        Refusal.Kind.UNPROCESSABLE, "this Idempotency-Key was used for another call; draw a new one"));
        }
    }

    private void carryOut(
            KeyedCall call,
            Standing.Begun begun,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        boolean hasAppended = true; // until it is known that it has not
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // what a call comes to that ends by a fault
        try {
            hasAppended =
                    Once.<IOException, ServletException>during(begun.callId(), () -> chain.doFilter(request, held));
            status = held.getStatus();
        } finally {
            boolean mayBeForgotten = begun.isFirst() && !hasAppended;
            settle(
                    call,
                    begun.callId(),
                    mayBeForgotten,
                    new Kept(status, held.getContentType(), held.getContentAsByteArray()));
        }
        held.copyBodyToResponse();
    }

    private void settle(KeyedCall call, UUID callId, boolean mayBeForgotten, Kept answer) {
        try {
            if (answer.status() < HttpServletResponse.SC_BAD_REQUEST) {
                calls.keep(call, callId, answer);
            } else if (mayBeForgotten && answer.status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                calls.forget(call, callId);
            } else {
                calls.release(call, callId);
            }
        } catch (DataAccessException fault) {
            log.atWarn()
                    .setCause(fault)
                    .log("the answer of a call could not be kept; made again it is found in the log");
        }
    }

    private static void repeat(Kept answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private static String key(HttpServletRequest request) {
        String key = String.valueOf(request.getHeader(HEADER));
        if (!KEY.matcher(key).matches()) {
            throw new RefusedException(
                    Refusal.badRequest("an Idempotency-Key has 1 to 200 visible ASCII characters; use a random id"));
        }
        return key;
    }

    private static String address(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
