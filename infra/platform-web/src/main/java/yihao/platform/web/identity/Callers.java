package yihao.platform.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.identity.Officers;
import yihao.platform.web.problem.NotADeputy;
import yihao.platform.web.problem.NotAnOfficer;

/// Who is calling: the token says which subject, this service's officers say where it works and as what; asked for
/// every request, so what they said is taken again for a moment.
public final class Callers {

    /// The officer in whose place a deputy acts with this request.
    public static final String ACTING_FOR = "X-Acting-For";

    private static final String SERVICE = "service-";
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Officers officers;
    private final Clock clock;
    private final Cache<Asked, Actor> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();

    private record Asked(String subject, String name, LocalDate day) {}

    public Callers(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /// @param actingFor the officer in whose place the caller acts, or null: then it acts as itself
    /// @throws NotAnOfficer when nobody registered the subject for today
    /// @throws NotADeputy when the caller is not that officer's deputy today
    public Actor current(@Nullable String actingFor) {
        var caller = find().orElseThrow(NotAnOfficer::new);
        return actingFor == null ? caller : inPlaceOf(actingFor, caller);
    }

    private Actor inPlaceOf(String officer, Actor caller) {
        if (!caller.standsInFor().contains(officer)) {
            throw new NotADeputy();
        }
        return known(officer, officer).map(caller::inPlaceOf).orElseThrow(NotADeputy::new);
    }

    private Optional<Actor> find() {
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
        return known(token.getName(), nameIn(token.getToken()));
    }

    private Optional<Actor> known(String subject, String name) {
        var asked = new Asked(subject, name, CityTime.day(clock.instant()));
        return Optional.ofNullable(known.get(
                asked,
                officer -> officers.find(officer.subject(), officer.name(), officer.day())
                        .orElse(null)));
    }

    private static String nameIn(Jwt jwt) {
        return Objects.requireNonNullElse(jwt.getClaimAsString("name"), String.valueOf(jwt.getSubject()));
    }
}
