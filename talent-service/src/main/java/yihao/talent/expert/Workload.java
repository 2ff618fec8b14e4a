package yihao.talent.expert;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expert.ExpertRefusal.FULLY_LOADED;
import static yihao.talent.expert.ExpertRefusal.YEAR_FULL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rule EX-04: the assignments of one expert. A place is taken once for each consultation; given back, it is not taken
/// again, so that whoever comes late changes nothing.
public record Workload(List<Place> places) {

    static final Workload NONE = new Workload(List.of());

    /// @param on the day it was taken
    public record Place(String consultationId, LocalDate on, State state) {}

    public enum State {
        OPEN,
        GIVEN,
        RELEASED
    }

    public Workload {
        places = List.copyOf(places);
    }

    public long open() {
        return places.stream().filter(place -> place.state() == State.OPEN).count();
    }

    /// Those of a calendar year, less what was given back.
    public long inYear(int year) {
        return places.stream()
                .filter(place -> place.on().getYear() == year && place.state() != State.RELEASED)
                .count();
    }

    Outcome<Workload> take(String consultation, LocalDate today, ExpertTerms limits) {
        if (place(consultation).isPresent()) {
            return done(this);
        }
        if (open() >= limits.openAtMost()) {
            return refused(Refusal.of(FULLY_LOADED, "most", limits.openAtMost()));
        }
        if (inYear(today.getYear()) >= limits.perYear()) {
            return refused(Refusal.of(YEAR_FULL, "most", limits.perYear()));
        }
        var all = new ArrayList<>(places);
        all.add(new Place(consultation, today, State.OPEN));
        return done(new Workload(all));
    }

    /// The place that is not open any more; one that was never taken is marked, too.
    Workload closed(String consultation, State state, LocalDate today) {
        var all = new ArrayList<>(places);
        if (place(consultation).isEmpty()) {
            all.add(new Place(consultation, today, state));
        }
        all.replaceAll(place -> place.consultationId().equals(consultation) && place.state() == State.OPEN
                ? new Place(consultation, place.on(), state)
                : place);
        return new Workload(all);
    }

    /// As if the open place had never been taken.
    Workload without(String consultation) {
        return new Workload(places.stream()
                .filter(place -> !place.consultationId().equals(consultation) || place.state() != State.OPEN)
                .toList());
    }

    private Optional<Place> place(String consultation) {
        return places.stream()
                .filter(place -> place.consultationId().equals(consultation))
                .findFirst();
    }
}
