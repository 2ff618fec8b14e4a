package yihao.talent.post;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// A post of a unit and who holds its places. Rule TS-02: this document alone gives a place away.
///
/// @param places those taken, those given back included with the day they ended
public record Post(
        String number,
        String unit,
        PostTerms terms,
        List<Place> places,
        Status status,
        @Nullable String reason,
        String openedBy,
        Instant openedAt) {

    public enum Status {
        OPEN,
        CLOSED
    }

    public Post {
        places = List.copyOf(places);
    }

    public long takenOn(LocalDate day) {
        return places.stream().filter(place -> place.isTakenOn(day)).count();
    }

    /// Not to fewer than are taken on a day from today on.
    Outcome<Post> change(PostTerms other, LocalDate today) {
        if (status == Status.CLOSED) {
            return refused(PostRefusal.POST_CLOSED);
        }
        if (!other.isSound()) {
            return refused(PostRefusal.TERMS_UNSOUND);
        }
        var most = mostTaken(places, today, LocalDate.MAX);
        return most > other.places()
                ? refused(Refusal.of(PostRefusal.FEWER_THAN_TAKEN, "taken", most))
                : done(new Post(number, unit, other, places, status, reason, openedBy, openedAt));
    }

    Outcome<Post> close(String why) {
        return status == Status.CLOSED ? refused(PostRefusal.POST_CLOSED) : done(with(Status.CLOSED, why));
    }

    Outcome<Post> reopen(String why) {
        return status == Status.OPEN ? refused(PostRefusal.POST_OPEN) : done(with(Status.OPEN, why));
    }

    /// Takes a place, or holds one longer or shorter. Taking it again the same way changes nothing.
    public Outcome<Post> take(Place place) {
        var held = placeOf(place.appointment());
        if (held.equals(Optional.of(place))) {
            return done(this);
        }
        if (held.isEmpty() && status == Status.CLOSED) {
            return refused(PostRefusal.POST_CLOSED);
        }
        if (held.isEmpty() && !terms.mayBeginOn(place.from())) {
            return refused(PostRefusal.POST_NOT_VALID);
        }
        var others = without(place.appointment());
        if (others.stream().anyMatch(other -> other.person().equals(place.person()) && other.overlaps(place))) {
            return refused(PostRefusal.ALREADY_HOLDS);
        }
        var all = Stream.concat(others.stream(), Stream.of(place)).toList();
        return mostTaken(all, begins(place, held), place.until()) > terms.places()
                ? refused(Refusal.of(PostRefusal.NO_PLACE_FREE, "places", terms.places()))
                : done(new Post(number, unit, terms, all, status, reason, openedBy, openedAt));
    }

    /// An appointment has ended: its place is free from the day after.
    public Outcome<Post> giveBack(String appointment, LocalDate last) {
        var all = new ArrayList<Place>();
        for (var place : places) {
            if (!place.appointment().equals(appointment)) {
                all.add(place);
            } else if (!last.isBefore(place.from())) {
                all.add(place.until().isAfter(last) ? place.endingOn(last) : place);
            }
        }
        return done(new Post(number, unit, terms, all, status, reason, openedBy, openedAt));
    }

    public Optional<Place> placeOf(String appointment) {
        return places.stream()
                .filter(place -> place.appointment().equals(appointment))
                .findFirst();
    }

    private List<Place> without(String appointment) {
        return places.stream()
                .filter(place -> !place.appointment().equals(appointment))
                .toList();
    }

    /// The first day that is not held already.
    private static LocalDate begins(Place place, Optional<Place> held) {
        return held.filter(before -> !place.from().isBefore(before.from()))
                .map(before -> before.until().plusDays(1))
                .orElse(place.from());
    }

    /// In these days. Most places are taken on the first of them, or on one on which a place begins.
    private static long mostTaken(List<Place> places, LocalDate from, LocalDate until) {
        return Stream.concat(Stream.of(from), places.stream().map(Place::from))
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .mapToLong(day ->
                        places.stream().filter(place -> place.isTakenOn(day)).count())
                .max()
                .orElse(0);
    }

    private Post with(Status next, String why) {
        return new Post(number, unit, terms, places, next, why, openedBy, openedAt);
    }
}
