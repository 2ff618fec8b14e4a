package yihao.lead.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Versioned;
import yihao.lead.Network.Fit;
import yihao.lead.Network.Place;
import yihao.reference.Industries;

/// L1: whose territory a place lies in. The smaller place fits more closely (county before city before province before
/// country before none), then the narrower industry.
final class TerritoryFit {

    private static final Comparator<Match> CLOSEST = Comparator.comparingInt(Match::place)
            .thenComparingInt(Match::industry)
            .reversed()
            .thenComparing(Match::unit);

    private static final int NOT_THERE = -1;

    private final Industries industries;

    TerritoryFit(Industries industries) {
        this.industries = industries;
    }

    /// @param place 0 anywhere, 1 the country, 2 to 4 a division of that level
    /// @param industry 0 any, from the section (1) to the class (4)
    private record Match(String unit, Territory territory, int place, int industry) {

        boolean fits() {
            return place != NOT_THERE && industry != NOT_THERE;
        }

        boolean isAsCloseAs(Match other) {
            return place == other.place && industry == other.industry;
        }
    }

    List<Fit> of(Place place, List<Versioned<Unit>> units, LocalDate day) {
        var matches = units.stream()
                .filter(unit -> unit.state().active())
                .flatMap(unit -> closest(unit, place, day))
                .sorted(CLOSEST)
                .toList();
        return matches.stream()
                .map(match -> fit(match, match.isAsCloseAs(matches.getFirst())))
                .toList();
    }

    private Stream<Match> closest(Versioned<Unit> unit, Place place, LocalDate day) {
        return unit.state().territories().stream()
                .filter(territory -> territory.holdsOn(day))
                .map(territory ->
                        new Match(unit.id(), territory, closeness(territory, place), narrowness(territory, place)))
                .filter(Match::fits)
                .sorted(CLOSEST)
                .limit(1);
    }

    private static int closeness(Territory territory, Place place) {
        if (territory.division() != null) {
            var part = digits(territory.division());
            return place.division() != null && place.division().startsWith(part) ? 1 + part.length() / 2 : NOT_THERE;
        }
        if (territory.country() != null) {
            return territory.country().equals(place.country()) ? 1 : NOT_THERE;
        }
        return 0;
    }

    /// What a code of a province or city has in common with all codes below it.
    private static String digits(String division) {
        return division.replaceFirst("(00)+$", "");
    }

    private int narrowness(Territory territory, Place place) {
        if (territory.industry() == null) {
            return 0;
        }
        if (place.industry() == null || !industries.isWithin(place.industry(), territory.industry())) {
            return NOT_THERE;
        }
        return industries.path(territory.industry()).size();
    }

    private static Fit fit(Match match, boolean best) {
        var territory = match.territory();
        return new Fit(
                match.unit(), territory.country(), territory.division(), territory.industry(), territory.from(), best);
    }
}
