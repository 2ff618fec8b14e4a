package yihao.platform.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.problem.Languages;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.WebProblem;

/// Reads a JSON body once and refuses one over the limit, whatever its headers claim, and one that may be of any type.
/// Files come as multipart and have a limit of their own.
public final class BodyFilter extends OncePerRequestFilter {

    public static final int MOST_BYTES = 1 << 20;

    private final Problems problems;
    private final JsonMapper json;

    public BodyFilter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                || Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (String.valueOf(request.getContentType()).contains("*")) {
            refuse(WebProblem.UNSUPPORTED_MEDIA_TYPE, request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            refuse(WebProblem.TOO_LARGE, request, response);
            return;
        }
        chain.doFilter(new CachedBody(request, body), response);
    }

    private void refuse(WebProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problems.of(problem, Languages.of(request))));
    }
}
