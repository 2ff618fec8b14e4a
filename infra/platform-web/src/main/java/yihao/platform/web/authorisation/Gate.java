package yihao.platform.web.authorisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import yihao.platform.web.Refused;
import yihao.platform.web.authorisation.Permission.Door;
import yihao.platform.web.identity.Callers;

/// Keeps the table before anything is read or looked up: what is not listed is closed. Whom it lets in, the use case
/// still judges by the record.
public final class Gate implements HandlerInterceptor {

    private final Permissions permissions;
    private final Callers callers;

    public Gate(Permissions permissions, Callers callers) {
        this.permissions = permissions;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || ErrorController.class.isAssignableFrom(method.getBeanType())) {
            return true;
        }
        var path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var permission =
                permissions.find(request.getMethod(), path).orElseThrow(() -> new AccessDeniedException("not listed"));
        if (permission.door() == Door.FUNCTIONS) {
            letIn(permission, request);
        }
        return true;
    }

    private void letIn(Permission permission, HttpServletRequest request) {
        var caller = callers.current(request.getHeader(Callers.ACTING_FOR));
        var token = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        if (!permissions.carry(token.getAuthorities(), caller)) {
            throw new AccessDeniedException("scope");
        }
        if (!permission.lets(caller)) {
            throw new Refused(permission.refusal());
        }
    }
}
