package yihao.platform.web.problem;

import org.springframework.http.HttpStatus;

/// Reasons for a no that lie in the request itself or in the state of the service, not in a rule.
public enum WebProblem {
    MALFORMED("platform.malformed", HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED("platform.unauthenticated", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("platform.forbidden", HttpStatus.FORBIDDEN),
    NOT_AN_OFFICER("platform.not-an-officer", HttpStatus.FORBIDDEN),
    NOT_A_DEPUTY("platform.not-a-deputy", HttpStatus.FORBIDDEN),
    NO_SUCH_PATH("platform.no-such-path", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("platform.method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("platform.not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    TOO_LARGE("platform.too-large", HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("platform.unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    KEY_REUSED("platform.idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT),
    TAKEN("platform.taken", HttpStatus.CONFLICT),
    /// More requests at a time than this service works on.
    BUSY("platform.busy", HttpStatus.SERVICE_UNAVAILABLE),
    UNAVAILABLE("platform.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    BROKEN("platform.broken", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    WebProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }
}
