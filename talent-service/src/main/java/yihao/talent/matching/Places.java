package yihao.talent.matching;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.talent.matching.MatchRules.Reach;

/// Rule TM-04: how near two divisions are.
final class Places {

    private static final Map<String, Place> KNOWN = new ConcurrentHashMap<>();
    private static final String UNDER_THE_PROVINCE = "直辖县级行政区划";

    private Places() {}

    /// @param path from the province down, itself last
    /// @param city empty for a province
    private record Place(List<String> path, String city) {

        String province() {
            return path.isEmpty() ? "" : path.getFirst();
        }
    }

    /// An unknown code is near nothing.
    static boolean isWithin(Reach reach, String asked, String has) {
        return switch (reach) {
            case COUNTY -> place(has).path().contains(asked);
            case CITY -> isSame(place(asked).city(), place(has).city());
            case PROVINCE -> isSame(place(asked).province(), place(has).province());
        };
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static Place place(String code) {
        return KNOWN.computeIfAbsent(code, Places::found);
    }

    private static Place found(String code) {
        var path = Divisions.shipped().path(code);
        var codes = path.stream().map(Division::code).toList();
        return new Place(codes, city(path));
    }

    /// A municipality is a city, and so is a county that its province governs by itself.
    private static String city(List<Division> path) {
        if (path.isEmpty()) {
            return "";
        }
        return path.stream()
                .filter(division -> division.kind() == Division.Kind.PREFECTURE)
                .findFirst()
                .map(Division::code)
                .orElseGet(() -> withoutPrefecture(path));
    }

    private static String withoutPrefecture(List<Division> path) {
        var last = path.getLast();
        var isAlone = last.above()
                .flatMap(Divisions.shipped()::find)
                .filter(above -> above.name().endsWith(UNDER_THE_PROVINCE))
                .isPresent();
        if (isAlone) {
            return last.code();
        }
        return path.size() > 1 ? path.getFirst().code() : "";
    }
}
