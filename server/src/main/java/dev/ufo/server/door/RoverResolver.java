package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.RoverSeen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Finds out which rover calls (contract section 1.5). */
final class RoverResolver implements HandlerMethodArgumentResolver {
    private final Sessions sessions;
    private final List<RoverSeen> watchers;

    RoverResolver(Sessions sessions, List<RoverSeen> watchers) {
        this.sessions = sessions;
        this.watchers = List.copyOf(watchers);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RoverCaller.class;
    }

    @Override
    public RoverCaller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        String token = Calls.bearer(Calls.of(webRequest))
                .orElseThrow(
                        () -> new RefusedException(Refusal.unauthenticated("a rover's connection token is missing")));
        RoverCaller rover = sessions.findRover(token)
                .orElseThrow(() -> new RefusedException(
                        Refusal.unauthenticated("this connection token is not known; enroll the rover again")));
        watchers.forEach(watcher -> watcher.seen(rover));
        return rover;
    }
}
