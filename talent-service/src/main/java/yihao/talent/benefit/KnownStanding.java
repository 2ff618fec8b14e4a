package yihao.talent.benefit;

import yihao.kernel.Versioned;
import yihao.talent.entitlement.Standing;
import yihao.talent.entitlement.Standing.Stay;
import yihao.talent.talent.Talent;

/// A registered talent in the words of the tables.
final class KnownStanding {

    private KnownStanding() {}

    static Standing of(Versioned<Talent> talent) {
        var state = talent.state();
        return new Standing(
                talent.id(),
                state.titles(),
                state.degree(),
                state.firstArrivedOn(),
                state.placements().stream()
                        .map(place -> new Stay(place.since(), place.until()))
                        .toList(),
                null);
    }
}
