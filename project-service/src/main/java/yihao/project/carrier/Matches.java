package yihao.project.carrier;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import yihao.kernel.Versioned;
import yihao.project.carrier.CarrierRules.Matching;
import yihao.project.carrier.CarrierRules.Weighed;
import yihao.project.carrier.Criterion.Verdict;

/// Rule PK-07: the spaces for a need, each with a verdict for whatever the need asks. A hard criterion that is not met
/// leaves a space out; one that nobody can tell does not. Of the others whoever meets more weight comes first, then
/// whoever misses less, then the smaller area.
///
/// @param fitting how many are not left out, shown or not
/// @param leftOut how many each hard criterion leaves out; a space may fail several
/// @param whole whether every free space was judged
public record Matches(List<Match> best, int fitting, Map<Criterion, Integer> leftOut, boolean whole) {

    public Matches {
        best = List.copyOf(best);
        leftOut = Map.copyOf(leftOut);
    }

    /// @param points weight that is met
    /// @param missed weight that is not met; neither holds what is unknown
    /// @param asked weight of all that is asked
    public record Match(Versioned<Space> space, int points, int missed, int asked, List<Reason> reasons) {

        public Match {
            reasons = List.copyOf(reasons);
        }
    }

    public record Reason(Criterion criterion, Verdict verdict, boolean hard, int weight) {}

    private static final Comparator<Match> BEST_FIRST = comparingInt(Match::points)
            .reversed()
            .thenComparingInt(Match::missed)
            .thenComparing(comparing(match -> match.space().state().facts().area()))
            .thenComparing(match -> match.space().state().key());

    static Matches of(
            CarrierNeed need,
            List<Versioned<Space>> free,
            Function<Space, Set<String>> unitsOf,
            Matching matching,
            boolean whole) {
        var fitting = new ArrayList<Match>();
        var leftOut = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var space : free) {
            var reasons = reasons(need, space.state(), unitsOf.apply(space.state()), matching);
            var failed = reasons.stream()
                    .filter(reason -> reason.hard() && reason.verdict() == Verdict.NOT_MET)
                    .toList();
            failed.forEach(reason -> leftOut.merge(reason.criterion(), 1, Integer::sum));
            if (failed.isEmpty()) {
                fitting.add(match(space, reasons));
            }
        }
        fitting.sort(BEST_FIRST);
        return new Matches(fitting.stream().limit(matching.most()).toList(), fitting.size(), leftOut, whole);
    }

    private static List<Reason> reasons(CarrierNeed need, Space space, Set<String> units, Matching matching) {
        return matching.criteria().stream()
                .flatMap(weighed ->
                        weighed.criterion().judge(need, space, units).stream().map(verdict -> reason(weighed, verdict)))
                .toList();
    }

    private static Reason reason(Weighed weighed, Verdict verdict) {
        return new Reason(weighed.criterion(), verdict, weighed.hard(), weighed.weight());
    }

    private static Match match(Versioned<Space> space, List<Reason> reasons) {
        return new Match(
                space,
                weight(reasons, Verdict.MET),
                weight(reasons, Verdict.NOT_MET),
                reasons.stream().mapToInt(Reason::weight).sum(),
                reasons);
    }

    private static int weight(List<Reason> reasons, Verdict verdict) {
        return reasons.stream()
                .filter(reason -> reason.verdict() == verdict)
                .mapToInt(Reason::weight)
                .sum();
    }
}
