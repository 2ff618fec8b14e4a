package yihao.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/// Looks a key up before anything is decided again.
public final class ReplayInterceptor implements HandlerInterceptor {

    private final Idempotency idempotency;
    private final JsonMapper json;

    public ReplayInterceptor(Idempotency idempotency, JsonMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var replay = idempotency.replay(request);
        if (replay.isEmpty()) {
            return true;
        }
        write(replay.get(), response);
        return false;
    }

    private void write(ResponseEntity<?> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(
                answer.getBody() instanceof ProblemDetail ? "application/problem+json" : "application/json");
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }
}
