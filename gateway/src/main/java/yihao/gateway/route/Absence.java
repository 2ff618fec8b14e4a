package yihao.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;

/// Tells a part that is not there from everything else. Only absence counts against a breaker: what a service answers,
/// whatever its status, is an answer.
public enum Absence {
    /// It could not be reached, or it hung up.
    UNREACHABLE,
    /// It took too long.
    TOO_SLOW,
    /// It was away a moment ago and is not asked again yet.
    NOT_ASKED;

    public static @Nullable Absence of(Throwable error) {
        return switch (error) {
            case CallNotPermittedException _ -> NOT_ASKED;
            case TimeoutException _ -> TOO_SLOW;
            case WebClientRequestException request when request.getCause() instanceof Throwable cause -> of(cause);
            case NotFoundException _ -> UNREACHABLE;
            case ResponseStatusException status when status.getStatusCode().value() == 504 -> TOO_SLOW;
            case io.netty.handler.timeout.ReadTimeoutException _ -> TOO_SLOW;
            case IOException _ -> UNREACHABLE;
            default -> null;
        };
    }

    public static boolean is(Throwable error) {
        return of(error) != null;
    }
}
