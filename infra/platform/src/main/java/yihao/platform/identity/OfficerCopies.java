package yihao.platform.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.contracts.lead.OfficerState;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.events.Copies;

/// The officers as lead-service tells them.
public final class OfficerCopies implements Officers {

    private final Copies<OfficerState> copies;

    public OfficerCopies(Copies<OfficerState> copies) {
        this.copies = copies;
    }

    @Override
    public Optional<Actor> find(String subject, String name, LocalDate day) {
        return copies.find(subject)
                .filter(officer -> holds(officer, day))
                .map(officer -> new Actor(
                        subject,
                        name,
                        officer.unitId(),
                        officer.functions().stream().map(Function::valueOf).collect(Collectors.toSet())));
    }

    private static boolean holds(OfficerState officer, LocalDate day) {
        return !day.isBefore(officer.from()) && (officer.until() == null || !day.isAfter(officer.until()));
    }
}
