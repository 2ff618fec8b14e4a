package yihao.lead.station;

import static yihao.lead.station.StationProblem.STATION_PLACE_AMBIGUOUS;
import static yihao.lead.station.StationProblem.STATION_PLACE_UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.station.Station.Place;
import yihao.reference.Countries;
import yihao.reference.Division;
import yihao.reference.Divisions;

/// Knows a place as people write it: in China a division by its code or the end of its whole name (深圳市南山区, 深圳),
/// elsewhere a city.
final class NamePlace {

    private static final String CHINA = "CN";
    private static final int MOST_CANDIDATES = 5;

    private final Divisions divisions;

    NamePlace(Divisions divisions) {
        this.divisions = divisions;
    }

    Outcome<Place> named(String country, String written) {
        if (Countries.shipped().find(country).isEmpty()) {
            return Outcome.refused(Refusal.of(STATION_PLACE_UNKNOWN, "place", country));
        }
        return country.equals(CHINA) ? inChina(written) : Outcome.done(new Place(country, null, written));
    }

    private Outcome<Place> inChina(String written) {
        var byCode = divisions.find(written).filter(one -> one.kind() != Division.Kind.GROUPING);
        if (byCode.isPresent()) {
            return Outcome.done(place(byCode.get()));
        }
        var found = Stream.of("", "市", "区", "县", "省")
                .map(kind -> endingIn(written + kind))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(STATION_PLACE_UNKNOWN, "place", written));
        }
        return found.size() == 1
                ? Outcome.done(place(found.getFirst()))
                : Outcome.refused(
                        new Refusal(STATION_PLACE_AMBIGUOUS, Map.of("place", written, "candidates", namesOf(found))));
    }

    private List<Division> endingIn(String name) {
        return divisions.all().stream()
                .filter(one -> one.kind() != Division.Kind.GROUPING)
                .filter(one -> name.endsWith(one.name())
                        && divisions.fullName(one.code()).endsWith(name))
                .toList();
    }

    private String namesOf(List<Division> found) {
        return String.join(
                "、",
                found.stream()
                        .limit(MOST_CANDIDATES)
                        .map(one -> divisions.fullName(one.code()))
                        .toList());
    }

    private Place place(Division division) {
        return new Place(CHINA, division.code(), divisions.fullName(division.code()));
    }
}
