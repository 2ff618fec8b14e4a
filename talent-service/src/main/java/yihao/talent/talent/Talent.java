package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.DATE_IN_FUTURE;
import static yihao.talent.talent.TalentRefusal.HAS_LEFT;
import static yihao.talent.talent.TalentRefusal.LEAVES_BEFORE_ARRIVING;
import static yihao.talent.talent.TalentRefusal.NOT_ARRIVED;
import static yihao.talent.talent.TalentRefusal.PLACED_ELSEWHERE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Degree;
import yihao.talent.catalogue.Classification;
import yihao.talent.catalogue.Title;

/// A talent the city has registered.
///
/// @param fields industry codes of GB/T 4754
/// @param languages ISO 639-1 codes
/// @param availableFrom nothing means at once
/// @param firstArrivedOn the day a monthly allowance counts its years from, whatever happened since
/// @param matchedUnits the units that asked for this talent: they may see it, masked
public record Talent(
        String number,
        Person person,
        Degree degree,
        List<Title> titles,
        List<String> fields,
        List<String> languages,
        @Nullable LocalDate availableFrom,
        Classification classification,
        Status status,
        @Nullable Placement placement,
        @Nullable LocalDate firstArrivedOn,
        List<String> matchedUnits,
        String registeredBy,
        Instant registeredAt) {

    public enum Status {
        AVAILABLE,
        MATCHED,
        ARRIVED,
        LEFT
    }

    public Talent {
        titles = List.copyOf(titles);
        fields = List.copyOf(fields);
        languages = List.copyOf(languages);
        matchedUnits = List.copyOf(matchedUnits);
    }

    /// Where the talent works now.
    public Optional<Placement> workplace() {
        return Optional.ofNullable(placement).filter(Placement::isCurrent);
    }

    /// A unit's need fits: it may see the talent from now on.
    public Outcome<Talent> matchWith(String unit) {
        if (status == Status.LEFT) {
            return refused(HAS_LEFT);
        }
        SequencedSet<String> units = new LinkedHashSet<>(matchedUnits);
        units.add(unit);
        return done(with(
                status == Status.ARRIVED ? status : Status.MATCHED, placement, firstArrivedOn, List.copyOf(units)));
    }

    /// Rule TA-07: whoever works for one project does not arrive at another.
    public Outcome<Talent> arriveAt(Placement place) {
        var now = workplace();
        if (now.isPresent()) {
            return now.get().needId().equals(place.needId())
                    ? done(this)
                    : refused(Refusal.of(
                            PLACED_ELSEWHERE, "since", now.get().since().toString()));
        }
        if (status == Status.LEFT) {
            return refused(HAS_LEFT);
        }
        var first = firstArrivedOn == null ? place.since() : firstArrivedOn;
        return done(with(Status.ARRIVED, place, first, matchedUnits));
    }

    /// Rule TA-08.
    public Outcome<Talent> leave(LocalDate on, LocalDate today) {
        if (placement == null || !placement.isCurrent()) {
            return refused(NOT_ARRIVED);
        }
        if (on.isAfter(today)) {
            return refused(DATE_IN_FUTURE);
        }
        if (on.isBefore(placement.since())) {
            return refused(Refusal.of(
                    LEAVES_BEFORE_ARRIVING, "since", placement.since().toString()));
        }
        var left = new Placement(placement.needId(), placement.projectId(), placement.unit(), placement.since(), on);
        return done(with(Status.LEFT, left, firstArrivedOn, matchedUnits));
    }

    private Talent with(
            Status nextStatus, @Nullable Placement nextPlacement, @Nullable LocalDate first, List<String> units) {
        return new Talent(
                number,
                person,
                degree,
                titles,
                fields,
                languages,
                availableFrom,
                classification,
                nextStatus,
                nextPlacement,
                first,
                units,
                registeredBy,
                registeredAt);
    }
}
