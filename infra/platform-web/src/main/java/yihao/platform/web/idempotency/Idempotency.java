package yihao.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import yihao.kernel.Act.RequestKey;
import yihao.platform.store.Store;
import yihao.platform.store.Store.Replay;
import yihao.platform.web.Answers;
import yihao.platform.web.Malformed;
import yihao.platform.web.problem.Languages;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.WebProblem;

/// Answers a request that was already done under its `Idempotency-Key`: the first status, id, `Location` and `ETag`;
/// the record itself is read by its address. The key lies in the document the request made or changed, so the answer
/// and the deed cannot part.
public final class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Store store;
    private final Problems problems;

    public Idempotency(Store store, Problems problems) {
        this.store = store;
        this.problems = problems;
    }

    /// The key of this request with the hash of its body, if the client sent one.
    ///
    /// @throws Malformed when it is blank or too long: who sends a key relies on it
    public static Optional<RequestKey> keyOf(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!isSound(key)) {
            throw new Malformed(HEADER, "key-length");
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var deed = request.getMethod() + " " + request.getRequestURI() + query + " " + CachedBody.hash(request);
        return Optional.of(new RequestKey(key, deed));
    }

    private static boolean isSound(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY;
    }

    /// What was done already, for a request that is refused now: nothing was done under what is no key.
    public Optional<ResponseEntity<?>> replayOfRefused(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        return key != null && isSound(key) ? replay(request) : Optional.empty();
    }

    /// What only reads is read again: a key beside it means nothing.
    public Optional<ResponseEntity<?>> replay(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || READS.contains(request.getMethod())) {
            return Optional.empty();
        }
        return keyOf(request)
                .flatMap(key -> store.replayOf(authentication.getName(), key.value())
                        .map(replay -> answer(request, key, replay)));
    }

    private ResponseEntity<?> answer(HttpServletRequest request, RequestKey key, Replay replay) {
        if (!replay.bodyHash().equals(key.bodyHash())) {
            var problem = problems.of(WebProblem.KEY_REUSED, Languages.of(request));
            return ResponseEntity.status(problem.getStatus()).body(problem);
        }
        var body = Map.of("id", replay.id(), "replayed", true);
        var created = replay.version() == 1;
        var answer = ResponseEntity.status(created ? HttpStatus.CREATED : declaredStatus(request))
                .eTag(Answers.etag(replay.version()));
        if (created) {
            answer.location(URI.create(replay.address()));
        }
        return answer.body(body);
    }

    /// What changes a record without making one answers 200, or what its method declares.
    private static HttpStatus declaredStatus(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                        && method.getMethodAnnotation(ResponseStatus.class) instanceof ResponseStatus declared
                ? declared.code()
                : HttpStatus.OK;
    }
}
