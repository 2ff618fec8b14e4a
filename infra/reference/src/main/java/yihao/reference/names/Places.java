package yihao.reference.names;

import java.util.List;
import java.util.regex.Pattern;
import yihao.reference.Divisions;

/// How the places of two names lie to each other.
final class Places {

    private static final Pattern FOREIGN = Pattern.compile("[A-Z]{2}");

    private Places() {}

    /// Whether one list says nothing, or every place of one lies within a place of the other.
    static boolean mayBeTheSame(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || within(one, other) || within(other, one);
    }

    private static boolean within(List<String> close, List<String> wide) {
        return close.stream().allMatch(place -> wide.stream().anyMatch(around -> lies(place, around)));
    }

    private static boolean lies(String place, String around) {
        return place.equals(around)
                || (around.equals(Regions.COUNTRY) && !FOREIGN.matcher(place).matches())
                || place.startsWith(around + "+")
                || Divisions.shipped().path(place.replaceFirst("\\+.*", "")).stream()
                        .anyMatch(division -> division.code().equals(around));
    }
}
