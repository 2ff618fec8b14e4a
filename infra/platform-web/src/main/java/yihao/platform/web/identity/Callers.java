package yihao.platform.web.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.identity.Officers;
import yihao.platform.web.problem.NotAnOfficer;

/// Who is calling: the token says which subject, this service's officers say where it works and as what.
public final class Callers {

    private static final String SERVICE = "service-";

    private final Officers officers;
    private final Clock clock;

    public Callers(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /// @throws NotAnOfficer when nobody registered the subject for today
    public Actor current() {
        return find().orElseThrow(NotAnOfficer::new);
    }

    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? of(token)
                : Optional.empty();
    }

    private Optional<Actor> of(JwtAuthenticationToken token) {
        var isService =
                token.getAuthorities().stream().anyMatch(granted -> "SCOPE_service".equals(granted.getAuthority()));
        if (isService && token.getName().startsWith(SERVICE)) {
            return Optional.of(Actor.service(token.getName().substring(SERVICE.length())));
        }
        return officers.find(token.getName(), nameIn(token.getToken()), CityTime.day(clock.instant()));
    }

    private static String nameIn(Jwt jwt) {
        return Objects.requireNonNullElse(jwt.getClaimAsString("name"), String.valueOf(jwt.getSubject()));
    }
}
