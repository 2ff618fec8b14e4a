package yihao.platform.web.problem;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Wording;

/// Builds problem details: the published code, its text in the caller's language, the facts beside it.
public final class Problems {

    /// What RFC 9457 and we ourselves name so: a fact of that name, such as a record's status, is in the text only.
    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "instance", "code", "traceId", "violations");

    private final Texts texts;
    private final FactWords words;

    public Problems(Texts texts, FactWords words) {
        this.texts = texts;
        this.words = words;
    }

    public ProblemDetail of(Refusal refusal, Locale locale) {
        var problem = refusal.problem();
        var facts = new LinkedHashMap<String, Object>();
        words.told(refusal.facts(), locale).forEach((fact, value) -> facts.put(fact, told(value, locale)));
        return build(problem.code(), status(problem.kind()), facts, locale);
    }

    private Object told(Object value, Locale locale) {
        return switch (value) {
            case Wording(var key, var facts) -> texts.get(key, facts, locale);
            case List<?> list -> list.stream().map(one -> told(one, locale)).toList();
            case Map<?, ?> map ->
                map.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> told(one.getValue(), locale)));
            default -> value;
        };
    }

    public ProblemDetail of(WebProblem problem, Locale locale) {
        return build(problem.code(), problem.status(), Map.of(), locale);
    }

    public ProblemDetail malformed(List<Violation> violations, Locale locale) {
        var detail = build(WebProblem.MALFORMED.code(), HttpStatus.BAD_REQUEST, Map.of(), locale);
        detail.setProperty(
                "violations",
                violations.stream()
                        .map(violation -> Map.of(
                                "pointer", violation.pointer(),
                                "code", violation.code(),
                                "detail", texts.get("violation." + violation.code(), Map.of(), locale)))
                        .toList());
        return detail;
    }

    private ProblemDetail build(String code, HttpStatus status, Map<String, Object> facts, Locale locale) {
        var detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:problem:" + code.replace('.', ':')));
        detail.setTitle(texts.get(code + ".title", facts, locale));
        detail.setDetail(texts.get(code + ".detail", facts, locale));
        facts.forEach((fact, value) -> {
            if (!MEMBERS.contains(fact)) {
                detail.setProperty(fact, value);
            }
        });
        detail.setProperty("code", code);
        detail.setProperty("traceId", MDC.get("requestId"));
        return detail;
    }

    public static HttpStatus status(ProblemCode.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /// What is wrong where in the request.
    ///
    /// @param pointer JSON pointer into the body, or the name of a parameter or header
    public record Violation(String pointer, String code) {}
}
