package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.DATE_IN_FUTURE;
import static yihao.talent.talent.TalentRefusal.HAS_LEFT;
import static yihao.talent.talent.TalentRefusal.IS_ERASED;
import static yihao.talent.talent.TalentRefusal.LEAVES_BEFORE_ARRIVING;
import static yihao.talent.talent.TalentRefusal.NOT_ARRIVED;
import static yihao.talent.talent.TalentRefusal.NOT_LEFT;
import static yihao.talent.talent.TalentRefusal.PLACED_ELSEWHERE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
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
/// @param placeWanted the division (GB/T 2260) the talent would like to work in
/// @param earlierPlacements where the talent worked before leaving and coming back, oldest first
/// @param earlierClasses what was said of the class before, oldest first
/// @param unmaskedAt when somebody last read personal data in the clear
/// @param erasedAt when the person was erased: what is left belongs to nobody that can be named
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
        Instant registeredAt,
        @Nullable String placeWanted,
        List<Classification> earlierClasses,
        @Nullable Instant unmaskedAt,
        @Nullable Instant erasedAt,
        List<Placement> earlierPlacements) {

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
        earlierClasses = List.copyOf(earlierClasses);
        earlierPlacements = List.copyOf(earlierPlacements);
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public Profile profile() {
        return new Profile(degree, fields, languages, placeWanted, availableFrom);
    }

    /// Every stay, the present or last one at the end.
    public List<Placement> placements() {
        return Stream.concat(earlierPlacements.stream(), Stream.ofNullable(placement))
                .toList();
    }

    /// Where the talent works now.
    public Optional<Placement> workplace() {
        return Optional.ofNullable(placement).filter(Placement::isCurrent);
    }

    /// A unit's need fits: it may see the talent from now on.
    public Outcome<Talent> matchWith(String unit) {
        if (isGone()) {
            return refused(isErased() ? IS_ERASED : HAS_LEFT);
        }
        SequencedSet<String> units = new LinkedHashSet<>(matchedUnits);
        units.add(unit);
        var next = status == Status.ARRIVED ? status : Status.MATCHED;
        return done(next().matched(next, List.copyOf(units)).talent());
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
        if (isGone()) {
            return refused(isErased() ? IS_ERASED : HAS_LEFT);
        }
        var first = firstArrivedOn == null ? place.since() : firstArrivedOn;
        return done(next().placed(Status.ARRIVED, place.toBeRecorded(), first).talent());
    }

    /// The arrivals that their needs do not know of yet, oldest first; those of earlier stays are among them.
    public List<Placement> pendingArrivals() {
        return placements().stream().filter(Placement::isPending).toList();
    }

    public Outcome<Talent> arrivalRecorded(String needId) {
        return done(next().recorded(needId).talent());
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
        return done(
                next().placed(Status.LEFT, placement.leftOn(on), firstArrivedOn).talent());
    }

    /// Rule TN-07: whoever fails the trial works there no longer and may be won again.
    public Outcome<Talent> failTrial(String needId, LocalDate on) {
        return done(workplace()
                .filter(place -> place.needId().equals(needId))
                .map(place -> next().failedTrial(place.leftOn(on)).talent())
                .orElse(this));
    }

    /// Rule TA-15: whoever left may be won again; nothing of the earlier stay is forgotten.
    public Outcome<Talent> comeBack() {
        if (status != Status.LEFT) {
            return refused(NOT_LEFT);
        }
        return living().map(_ -> next().backFrom(placements()).talent());
    }

    /// Rule TA-09: what is known of a talent is put right; what was said of the class before is kept.
    Outcome<Talent> corrected(Profile profile, List<Title> nextTitles, Classification now) {
        if (isErased()) {
            return refused(IS_ERASED);
        }
        var next = next().known(profile, nextTitles);
        if (!classification.saysTheSameAs(now)) {
            var told = new ArrayList<>(earlierClasses);
            told.add(classification);
            next.classified(now, told);
        }
        return done(next.talent());
    }

    Outcome<Talent> withPerson(Person next) {
        return living().map(_ -> next().person(next).talent());
    }

    /// Rule TU-01.
    public Outcome<Talent> unmasked(Instant at) {
        return living().map(_ -> next().unmasked(at).talent());
    }

    /// Rule TE-03: from now on nothing new begins with this talent.
    public Outcome<Talent> erased(Instant at) {
        return done(isErased() ? this : next().erased(at).talent());
    }

    private boolean isGone() {
        return isErased() || status == Status.LEFT;
    }

    private Outcome<Talent> living() {
        return isErased() ? refused(IS_ERASED) : done(this);
    }

    private NextTalent next() {
        return new NextTalent(this);
    }
}
