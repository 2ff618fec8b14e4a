package yihao.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/// The reasons for which the gateway itself says no. Published, translated, never renamed.
public enum GatewayProblem {
    /// The request itself cannot be understood.
    MALFORMED(HttpStatus.BAD_REQUEST),
    LOGIN_REQUIRED(HttpStatus.UNAUTHORIZED),
    /// The bearer token is expired, foreign or broken.
    TOKEN_INVALID(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /// A change from a browser without the proof that our own page sent it.
    CSRF(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),
    /// The security administrator has withdrawn this caller's access.
    ACCESS_WITHDRAWN(HttpStatus.FORBIDDEN),
    /// A client calls from an address that is not on its list.
    ADDRESS_NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /// Nobody decides about one's own access.
    OWN_ACCESS(HttpStatus.UNPROCESSABLE_CONTENT),
    /// Too many wrong tokens or links from one address.
    TOO_MANY_FAILURES(HttpStatus.TOO_MANY_REQUESTS),
    /// A part of the platform does not answer for now.
    PART_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /// The identity provider does not answer for now.
    IDENTITY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /// A part took too long; whether it acted is not known.
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    GatewayProblem(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return "gateway." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
