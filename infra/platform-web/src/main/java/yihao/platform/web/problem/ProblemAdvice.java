package yihao.platform.web.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import yihao.kernel.Aggregates.Taken;
import yihao.platform.store.PendingFull;
import yihao.platform.web.Malformed;
import yihao.platform.web.Refused;
import yihao.platform.web.idempotency.Idempotency;
import yihao.platform.web.problem.Problems.Violation;

/// Three kinds of no: malformed (400 and its relatives), refused (a domain code), broken (generic text, never an
/// exception's message).
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final Idempotency idempotency;

    ProblemAdvice(Problems problems, Idempotency idempotency) {
        this.problems = problems;
        this.idempotency = idempotency;
    }

    /// Two requests under one key at the same instant: the one that came too late answers what the other did.
    @ExceptionHandler
    ResponseEntity<?> on(Refused refused, HttpServletRequest request, Locale locale) {
        LOG.info("Refused: {}", refused.refusal().problem().code());
        return idempotency
                .replayOfRefused(request)
                .<ResponseEntity<?>>map(replay -> replay)
                .orElseGet(() -> answer(problems.of(refused.refusal(), locale)));
    }

    @ExceptionHandler
    ResponseEntity<?> on(Taken taken, HttpServletRequest request, Locale locale) {
        LOG.info("Taken: {}", taken.getMessage());
        return idempotency
                .replayOfRefused(request)
                .<ResponseEntity<?>>map(replay -> replay)
                .orElseGet(() -> answer(problems.of(WebProblem.TAKEN, locale)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotAnOfficer unknown, Locale locale) {
        return answer(problems.of(WebProblem.NOT_AN_OFFICER, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotADeputy stranger, Locale locale) {
        return answer(problems.of(WebProblem.NOT_A_DEPUTY, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccessDeniedException denied, Locale locale) {
        return answer(problems.of(WebProblem.FORBIDDEN, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable, Locale locale) {
        var violation = unreadable.getCause() instanceof JacksonException json
                ? JsonViolations.of(json)
                : new Violation("", "unreadable");
        return answer(problems.malformed(List.of(violation), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentNotValidException invalid, Locale locale) {
        return answer(problems.malformed(
                invalid.getFieldErrors().stream()
                        .map(error -> JsonViolations.of(error.getField(), error.getCode()))
                        .toList(),
                locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HandlerMethodValidationException invalid, Locale locale) {
        return answer(problems.malformed(
                invalid.getParameterValidationResults().stream()
                        .map(result -> new Violation(
                                String.valueOf(result.getMethodParameter().getParameterName()), "invalid"))
                        .toList(),
                locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Malformed malformed, Locale locale) {
        return answer(problems.malformed(List.of(new Violation(malformed.where(), malformed.violation())), locale));
    }

    /// A path or query parameter that is no number, day or known constant.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return answer(problems.malformed(List.of(new Violation(mismatch.getName(), "wrong-type")), locale));
    }

    /// No form with files, or one that ends in its middle.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MultipartException broken, HttpServletRequest request, Locale locale) {
        return answer(
                isForm(request)
                        ? problems.malformed(List.of(new Violation("", "unreadable")), locale)
                        : problems.of(WebProblem.UNSUPPORTED_MEDIA_TYPE, locale));
    }

    @ExceptionHandler({PendingFull.class, MongoException.class})
    ResponseEntity<ProblemDetail> onUnavailable(RuntimeException cause, Locale locale) {
        LOG.error("Not available for now", cause);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(WebProblem.UNAVAILABLE, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnything(Exception cause, Locale locale) {
        if (cause instanceof ErrorResponse response) {
            return answer(problems.of(byStatus(response.getStatusCode().value()), locale));
        }
        LOG.error("Broken", cause);
        return answer(problems.of(WebProblem.BROKEN, locale));
    }

    private static WebProblem byStatus(int status) {
        return switch (status) {
            case 404 -> WebProblem.NO_SUCH_PATH;
            case 405 -> WebProblem.METHOD_NOT_ALLOWED;
            case 406 -> WebProblem.NOT_ACCEPTABLE;
            case 413 -> WebProblem.TOO_LARGE;
            case 415 -> WebProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? WebProblem.MALFORMED : WebProblem.BROKEN;
        };
    }

    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }

    /// Of its own type whatever the request accepts: a no that cannot be said would be none.
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        var status = HttpStatus.valueOf(problem.getStatus());
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (Map.of(HttpStatus.SERVICE_UNAVAILABLE, true, HttpStatus.TOO_MANY_REQUESTS, true)
                .containsKey(status)) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(problem);
    }
}
