package yihao.project.offer;

import java.util.Set;
import yihao.kernel.Actor;
import yihao.project.lifecycle.Readers;

/// Rule OF-07: an offer that was published and is not confidential is seen by all officers; any
/// other by its unit, those above it and the city-wide functions. An interest is seen by the
/// offer's side and by who brought it.
public record OfferReaders(Readers readers) {

    public Set<String> of(Offer offer) {
        return offer.wasPublished() && !offer.content().confidential()
                ? Set.of(Actor.CITY)
                : readers.ofUnit(offer.unit());
    }

    boolean mayRead(Actor actor, Offer offer) {
        return of(offer).stream().anyMatch(actor.scopes()::contains);
    }

    /// Whether the actor is told all of it: why each step was made, and each interest.
    public boolean isOfItsSide(Actor actor, Offer offer) {
        return readers.mayReadReportsOf(actor, offer.unit());
    }

    public boolean mayRead(Actor actor, Offer offer, Interest interest) {
        return isOfItsSide(actor, offer) || readers.mayReadReportsOf(actor, interest.unit());
    }
}
