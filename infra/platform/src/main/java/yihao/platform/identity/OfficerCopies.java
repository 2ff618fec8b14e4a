package yihao.platform.identity;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.contracts.lead.OfficerState;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.events.Copies;

/// The officers as lead-service tells them.
public final class OfficerCopies implements Officers {

    private static final int MOST_STOOD_IN_FOR = 100;

    private final Copies<OfficerState> copies;

    public OfficerCopies(Copies<OfficerState> copies) {
        this.copies = copies.index("state.deputies.subject");
    }

    @Override
    public Optional<Actor> find(String subject, String name, LocalDate day) {
        return copies.find(subject)
                .filter(officer -> holds(officer, day))
                .map(officer -> new Actor(
                        subject,
                        name,
                        officer.unitId(),
                        functions(officer),
                        standsInFor(officer, day),
                        Set.copyOf(none(officer.takenOver()))));
    }

    private Set<String> standsInFor(OfficerState deputy, LocalDate day) {
        return copies.query(Filters.eq("state.deputies.subject", deputy.subject()), MOST_STOOD_IN_FOR).stream()
                .filter(officer -> holds(officer, day) && officer.unitId().equals(deputy.unitId()))
                .filter(officer -> none(officer.deputies()).stream()
                        .anyMatch(one -> one.subject().equals(deputy.subject()) && covers(one, day)))
                .filter(officer -> !Function.areMixed(both(functions(officer), functions(deputy))))
                .map(OfficerState::subject)
                .collect(Collectors.toSet());
    }

    private static Set<Function> functions(OfficerState officer) {
        return officer.functions().stream().map(Function::valueOf).collect(Collectors.toSet());
    }

    private static Set<Function> both(Set<Function> one, Set<Function> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static boolean covers(OfficerState.Deputy deputy, LocalDate day) {
        return !day.isBefore(deputy.from()) && !day.isAfter(deputy.until());
    }

    private static boolean holds(OfficerState officer, LocalDate day) {
        return !day.isBefore(officer.from()) && (officer.until() == null || !day.isAfter(officer.until()));
    }

    private static <T> List<T> none(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
