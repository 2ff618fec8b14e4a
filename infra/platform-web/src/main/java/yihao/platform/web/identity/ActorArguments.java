package yihao.platform.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.platform.web.idempotency.Idempotency;

/// Gives a controller method the `Actor` who calls, or the `Act` with everything that is recorded beside a decision.
public final class ActorArguments implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("(W/)?\"(\\d{1,18})\"");

    private final Callers callers;
    private final Clock clock;

    public ActorArguments(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var actor = callers.current(web.getHeader(Callers.ACTING_FOR));
        MDC.put("unit", actor.unit());
        if (parameter.getParameterType() == Actor.class) {
            return actor;
        }
        var request = java.util.Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Act(
                actor,
                clock.instant(),
                null,
                String.valueOf(MDC.get("requestId")),
                Idempotency.keyOf(request).orElse(null),
                expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    /// An `If-Match` that is no version of ours matches nothing.
    private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var etag = ETAG.matcher(ifMatch.strip());
        return etag.matches() ? Long.parseLong(etag.group(2)) : -1L;
    }
}
