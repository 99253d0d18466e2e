package dev.ufo.server.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers calls that Tomcat declines by itself, such as an address with an encoded NUL or the method TRACE, in the
 * contract's form of an error (sections 1.1 and 1.2) and not with a page. Tomcat makes it by its name.
 */
public final class UnreadableCalls extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(UnreadableCalls.class);
    private static final String METHOD = "405: not with this method\n";
    private static final String UNREADABLE =
            "{\"error\":\"the call cannot be read: its address or a header is malformed\"}";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean isMethod = response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(isMethod ? "text/plain;charset=UTF-8" : "application/json");
        try {
            if (response.getReporter() != null) {
                response.getReporter().write(isMethod ? METHOD : UNREADABLE);
                response.finishResponse();
            }
        } catch (IOException gone) {
            log.atDebug().setCause(gone).log("the caller of an unreadable call is gone");
        }
    }
}
