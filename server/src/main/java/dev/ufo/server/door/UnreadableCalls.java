package dev.ufo.server.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers calls that Tomcat declines by itself, such as an address with an encoded NUL, in the contract's form of an error
 * (section 1.2) and not with a page. Tomcat makes it by its name.
 */
public final class UnreadableCalls extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(UnreadableCalls.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            if (response.getReporter() != null) {
                response.getReporter()
                        .write("{\"error\":\"the call cannot be read: its address or a header is malformed\"}");
                response.finishResponse();
            }
        } catch (IOException gone) {
            log.atDebug().setCause(gone).log("the caller of an unreadable call is gone");
        }
    }
}
