package yihao.talent.talent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.talent.catalogue.Classification;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.Talent.Status;

/// A talent as it will be: as it was, but for what is said.
final class NextTalent {

    private final Talent now;
    private Person person;
    private Profile profile;
    private List<Title> titles;
    private Classification classification;
    private List<Classification> earlierClasses;
    private Status status;
    private @Nullable Placement placement;
    private List<Placement> earlierPlacements;
    private @Nullable LocalDate firstArrivedOn;
    private List<String> matchedUnits;
    private @Nullable Instant unmaskedAt;
    private @Nullable Instant erasedAt;

    NextTalent(Talent now) {
        this.now = now;
        this.person = now.person();
        this.profile = now.profile();
        this.titles = now.titles();
        this.classification = now.classification();
        this.earlierClasses = now.earlierClasses();
        this.status = now.status();
        this.placement = now.placement();
        this.earlierPlacements = now.earlierPlacements();
        this.firstArrivedOn = now.firstArrivedOn();
        this.matchedUnits = now.matchedUnits();
        this.unmaskedAt = now.unmaskedAt();
        this.erasedAt = now.erasedAt();
    }

    NextTalent person(Person next) {
        this.person = next;
        return this;
    }

    NextTalent known(Profile nextProfile, List<Title> nextTitles) {
        this.profile = nextProfile;
        this.titles = nextTitles;
        return this;
    }

    NextTalent classified(Classification next, List<Classification> earlier) {
        this.classification = next;
        this.earlierClasses = earlier;
        return this;
    }

    NextTalent matched(Status next, List<String> units) {
        this.status = next;
        this.matchedUnits = units;
        return this;
    }

    NextTalent placed(Status next, Placement place, @Nullable LocalDate first) {
        this.status = next;
        this.placement = place;
        this.firstArrivedOn = first;
        return this;
    }

    NextTalent backFrom(List<Placement> stays) {
        this.status = Status.AVAILABLE;
        this.placement = null;
        this.earlierPlacements = stays;
        return this;
    }

    NextTalent failedTrial(Placement stay) {
        return backFrom(
                Stream.concat(earlierPlacements.stream(), Stream.of(stay)).toList());
    }

    NextTalent recorded(String needId) {
        this.placement = placement == null ? null : recorded(placement, needId);
        this.earlierPlacements =
                earlierPlacements.stream().map(one -> recorded(one, needId)).toList();
        return this;
    }

    private static Placement recorded(Placement one, String needId) {
        return one.needId().equals(needId) ? one.recorded() : one;
    }

    NextTalent unmasked(Instant at) {
        this.unmaskedAt = at;
        return this;
    }

    NextTalent erased(Instant at) {
        this.erasedAt = at;
        return this;
    }

    Talent talent() {
        return new Talent(
                now.number(),
                person,
                profile.degree(),
                titles,
                profile.fields(),
                profile.languages(),
                profile.availableFrom(),
                classification,
                status,
                placement,
                firstArrivedOn,
                matchedUnits,
                now.registeredBy(),
                now.registeredAt(),
                profile.placeWanted(),
                earlierClasses,
                unmaskedAt,
                erasedAt,
                earlierPlacements);
    }
}
