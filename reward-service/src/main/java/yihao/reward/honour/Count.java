package yihao.reward.honour;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rule HN-04: who has which place by a round, and who votes again. Nobody without a vote or a point has a place.
///
/// @param places by number of the nominee
/// @param next the vote that decides between equals at the last place; none where all is decided
record Count(Map<Integer, Integer> places, @Nullable Round next) {

    /// @param taken places that earlier rounds gave
    /// @param scores of the published ranking, where ties go by it
    static Count of(Round round, Choice choice, int taken, Map<Integer, BigDecimal> scores) {
        var places = new LinkedHashMap<Integer, Integer>();
        for (var group : groups(round, choice)) {
            var left = round.places() - places.size();
            if (left <= 0) {
                break;
            }
            var place = taken + places.size() + 1;
            if (group.size() <= left || choice.ties() == Choice.Ties.SHARED) {
                group.forEach(no -> places.put(no, place));
                continue;
            }
            if (choice.ties() != Choice.Ties.SCORE || !decide(group, left, place, scores, places)) {
                return new Count(places, Round.of(group, left));
            }
        }
        return new Count(places, null);
    }

    /// Equals together, the best first.
    private static List<List<Integer>> groups(Round round, Choice choice) {
        var groups = new TreeMap<BigDecimal, List<Integer>>(Comparator.reverseOrder());
        round.result(choice).forEach((no, of) -> {
            if (of.signum() > 0) {
                groups.computeIfAbsent(of, _ -> new ArrayList<>()).add(no);
            }
        });
        groups.values().forEach(group -> group.sort(Comparator.naturalOrder()));
        return List.copyOf(groups.values());
    }

    /// Whether the scores say who of these has the places that are left; then they have them.
    private static boolean decide(
            List<Integer> group, int left, int place, Map<Integer, BigDecimal> scores, Map<Integer, Integer> places) {
        var known = group.stream()
                .filter(scores::containsKey)
                .sorted(Comparator.comparing((Integer no) -> scores.get(no)).reversed())
                .toList();
        if (known.size() < left || (known.size() > left && equal(scores, known.get(left - 1), known.get(left)))) {
            return false;
        }
        for (int i = 0; i < left; i++) {
            places.put(known.get(i), place + i);
        }
        return true;
    }

    private static boolean equal(Map<Integer, BigDecimal> scores, Integer one, Integer other) {
        return scores.getOrDefault(one, BigDecimal.ZERO).compareTo(scores.getOrDefault(other, BigDecimal.ZERO)) == 0;
    }
}
