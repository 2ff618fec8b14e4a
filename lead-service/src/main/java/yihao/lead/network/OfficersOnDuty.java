package yihao.lead.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// Who acts, from the register itself: this service owns the officers. One configured subject may register the first
/// ones.
final class OfficersOnDuty {

    private final OfficerRegister register;
    private final @Nullable String bootstrap;

    OfficersOnDuty(OfficerRegister register, @Nullable String bootstrap) {
        this.register = register;
        this.bootstrap = bootstrap;
    }

    Optional<Actor> find(String subject, String name, LocalDate day) {
        if (subject.equals(bootstrap)) {
            return Optional.of(new Actor(subject, name, Actor.CITY, Set.of(Function.SECURITY_ADMINISTRATOR)));
        }
        return register.find(subject)
                .filter(found -> found.state().holdsOn(day))
                .map(found -> found.state().as(subject, NameDeputy.stoodInForBy(found, register, day)));
    }
}
