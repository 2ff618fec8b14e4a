package yihao.lead.visit;

import yihao.kernel.Actor;
import yihao.kernel.Outcome;

/// The trips that visits are made on, as those know them who lead trips.
@FunctionalInterface
public interface TripNaming {

    /// @param trip id or readable number
    Outcome<Visit.OnTrip> named(String trip, Visit visit, Actor actor);
}
