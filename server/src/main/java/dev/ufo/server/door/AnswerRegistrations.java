package dev.ufo.server.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Asks our handler of answers before Spring's own. A handler that a {@code WebMvcConfigurer} adds comes after the one for
 * {@code @ResponseBody}, which would write the answer itself as JSON.
 */
final class AnswerRegistrations implements WebMvcRegistrations {
    private final AnswerHandler answers;

    AnswerRegistrations(AnswerHandler answers) {
        this.answers = answers;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            public void afterPropertiesSet() {
                super.afterPropertiesSet();
                List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();
                handlers.add(answers);
                handlers.addAll(Objects.requireNonNull(getReturnValueHandlers()));
                setReturnValueHandlers(handlers);
            }
        };
    }
}
