package dev.ufo.server.door;

import dev.ufo.door.Answer;
import dev.ufo.door.AnswerBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a command's endpoint answers, at once or when its future completes. */
final class AnswerHandler implements HandlerMethodReturnValueHandler {
    private final ObjectProvider<AnswerBodies> bodies;
    private final ObjectProvider<JsonMapper> mapper;
    private final RoverReports reports;

    AnswerHandler(ObjectProvider<AnswerBodies> bodies, ObjectProvider<JsonMapper> mapper, RoverReports reports) {
        this.bodies = bodies;
        this.mapper = mapper;
        this.reports = reports;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        reports.answering(request.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        switch ((Answer) Objects.requireNonNull(value, "an endpoint answered nothing")) {
            case Answer.Shown shown ->
                write(response, shown.status(), bodies.getObject().shown(shown));
            case Answer.Done done -> {
                bodies.getObject().await(done);
                response.setStatus(done.status());
            }
            case Answer.Told told -> {
                bodies.getObject().await(new Answer.Done(told.status(), told.views(), told.position()));
                write(response, told.status(), told.body());
            }
            case Answer.Plain plain -> {
                if (plain.body() == null) {
                    response.setStatus(plain.status());
                } else {
                    write(response, plain.status(), plain.body());
                }
            }
        }
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        byte[] json = mapper.getObject().writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
