package yihao.platform.web.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.problem.Languages;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.WebProblem;

/// So many requests are worked on at a time, however cheap threads are: what they hold in memory is
/// bounded. The next ones wait a moment, before their body is read, and are then told to come back.
/// Health is always told.
public final class RequestLimit extends OncePerRequestFilter {

    private final Semaphore places;
    private final Duration patience;
    private final Problems problems;
    private final JsonMapper json;

    /// @param atOnce how many requests are worked on at a time
    /// @param patience how long the next one waits for its turn
    public RequestLimit(int atOnce, Duration patience, Problems problems, JsonMapper json) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isItsTurn()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean isItsTurn() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(WebProblem.BUSY.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.getOutputStream().write(json.writeValueAsBytes(problems.of(WebProblem.BUSY, Languages.of(request))));
    }
}
