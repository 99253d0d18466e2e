package dev.ufo.server.door;

import dev.ufo.door.Caller;
import dev.ufo.door.OwnSession;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.SignedIn;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an endpoint its caller, whom {@link AccessGate} has let through. */
final class CallerResolver implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> CALLERS =
            Set.of(Caller.class, SignedIn.class, OwnSession.class, RoverCaller.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return CALLERS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        return Admitted.recall(Calls.of(webRequest), parameter.getParameterType());
    }
}
