package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.TooManyCallsException;
import dev.ufo.door.UnavailableException;
import dev.ufo.store.StoreUnavailableException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns what was thrown into an answer. A refusal is answered as such; what may pass (the database away, no free
 * connection, a time-out) is 503, never 401 or 404; the rest is 500 with its cause in the log alone.
 */
@RestControllerAdvice
class DoorErrors {
    private static final Logger log = LoggerFactory.getLogger(DoorErrors.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    @ExceptionHandler
    void any(Throwable thrown, HttpServletResponse response) throws IOException {
        Throwable cause = unwrapped(thrown);
        switch (cause) {
            case RefusedException refused -> Errors.write(response, refused.refusal());
            case UnavailableException unavailable -> {
                log.atWarn().setCause(unavailable).log("a call was answered 503");
                Errors.writeUnavailable(response, unavailable.retryAfter());
            }
            case TooManyCallsException tooMany -> Errors.writeTooMany(response, tooMany);
            case NoHandlerFoundException _, NoResourceFoundException _ -> Errors.writeNothingHere(response);
            case HttpRequestMethodNotSupportedException method -> {
                response.setHeader("Allow", String.join(", ", allowed(method)));
                Errors.writePlain(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "405: not with this method");
            }
            case ErrorResponse refused
            when refused.getStatusCode().is4xxClientError() ->
                Errors.write(response, Refusal.badRequest("this call lacks something, or names something unreadable"));
            case InvalidParameterException _ ->
                Errors.write(response, Refusal.badRequest("the query of this call is not encoded as UTF-8 text"));
            case AsyncRequestNotUsableException gone ->
                log.atDebug().setCause(gone).log("the caller has gone");
            default -> {
                if (mayPass(cause)) {
                    log.atWarn().setCause(cause).log("a call was answered 503");
                    Errors.writeUnavailable(response, RETRY_AFTER);
                } else {
                    log.atError().setCause(cause).log("a call was answered 500");
                    Errors.writeInternal(response);
                }
            }
        }
    }

    private static Throwable unwrapped(Throwable thrown) {
        @Nullable Throwable cause = thrown.getCause();
        boolean wraps = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return wraps && cause != null ? unwrapped(cause) : thrown;
    }

    private static boolean mayPass(Throwable fault) {
        return switch (fault) {
            case DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _,
                    SQLTransientException _,
                    TimeoutException _,
                    SocketTimeoutException _,
                    RejectedExecutionException _,
                    AsyncRequestTimeoutException _,
                    StoreUnavailableException _ -> true;
            default ->
                Optional.ofNullable(fault.getCause())
                        .filter(DoorErrors::mayPass)
                        .isPresent();
        };
    }

    private static Set<String> allowed(HttpRequestMethodNotSupportedException refused) {
        Set<String> allowed = new TreeSet<>();
        Optional.ofNullable(refused.getSupportedHttpMethods())
                .ifPresent(methods -> methods.stream().map(HttpMethod::name).forEach(allowed::add));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return allowed;
    }
}
