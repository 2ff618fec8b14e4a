package yihao.project.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;
import yihao.project.offer.InvestorCriterion.Verdict;

/// Rule OF-08: the investors of early projects for an offer, each with a verdict by every
/// criterion. A hard criterion that is not met leaves one out; one that nobody can tell does not.
/// Of the others whoever meets more weight comes first, then whoever misses less, then the newer
/// project.
///
/// @param fitting how many are not left out, shown or not
/// @param leftOut how many each hard criterion leaves out; one may fail several
/// @param whole whether every project was judged
public record InvestorMatches(List<Match> best, int fitting, Map<InvestorCriterion, Integer> leftOut, boolean whole) {

    public InvestorMatches {
        best = List.copyOf(best);
        leftOut = Map.copyOf(leftOut);
    }

    /// @param points weight that is met
    /// @param missed weight that is not met; neither holds what is unknown
    /// @param asked weight of all
    public record Match(Versioned<Project> project, int points, int missed, int asked, List<Reason> reasons) {

        public Match {
            reasons = List.copyOf(reasons);
        }
    }

    public record Reason(InvestorCriterion criterion, Verdict verdict, boolean hard, int weight) {}

    private static final Comparator<Match> BEST_FIRST = comparingInt(Match::points)
            .reversed()
            .thenComparingInt(Match::missed)
            .thenComparing(
                    comparing((Match match) -> match.project().state().number()).reversed());

    static InvestorMatches of(Offer offer, List<Versioned<Project>> projects, OfferRules rules, boolean whole) {
        var fitting = new ArrayList<Match>();
        var leftOut = new EnumMap<InvestorCriterion, Integer>(InvestorCriterion.class);
        for (var project : projects) {
            var reasons = rules.matching().criteria().stream()
                    .map(one -> new Reason(
                            one.criterion(),
                            one.criterion().judge(offer, project.state(), rules),
                            one.hard(),
                            one.weight()))
                    .toList();
            var failed = reasons.stream()
                    .filter(reason -> reason.hard() && reason.verdict() == Verdict.NOT_MET)
                    .toList();
            failed.forEach(reason -> leftOut.merge(reason.criterion(), 1, Integer::sum));
            if (failed.isEmpty()) {
                fitting.add(match(project, reasons));
            }
        }
        fitting.sort(BEST_FIRST);
        var best = fitting.stream().limit(rules.matching().most()).toList();
        return new InvestorMatches(best, fitting.size(), leftOut, whole);
    }

    private static Match match(Versioned<Project> project, List<Reason> reasons) {
        return new Match(
                project,
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
