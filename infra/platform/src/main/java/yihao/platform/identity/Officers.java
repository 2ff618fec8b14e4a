package yihao.platform.identity;

import java.time.LocalDate;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Doer;

/// Who works where is business data: the token's subject is looked up here, the token's own claims decide nothing.
@FunctionalInterface
public interface Officers {

    /// @param day functions are held for a period: the business day decides
    Optional<Actor> find(String subject, String name, LocalDate day);

    /// As whom somebody acted by a record, where it still may: a deputy in its officer's place.
    default Optional<Actor> acting(String recorded, LocalDate day) {
        var doer = Doer.of(recorded);
        var officer = doer.standingInFor();
        var person = find(doer.person(), doer.person(), day);
        return officer == null
                ? person
                : person.filter(deputy -> deputy.standsInFor().contains(officer))
                        .flatMap(deputy -> find(officer, officer, day).map(deputy::inPlaceOf));
    }
}
