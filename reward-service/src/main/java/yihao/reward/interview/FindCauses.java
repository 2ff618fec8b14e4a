package yihao.reward.interview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import yihao.kernel.Versioned;
import yihao.reward.interview.InterviewRules.Listed;
import yihao.reward.interview.InterviewRules.RankedLast;
import yihao.reward.interview.InterviewRules.Trigger;
import yihao.reward.listing.Entry;
import yihao.reward.listing.Listing;
import yihao.reward.listing.Listings;
import yihao.reward.listing.PublishedRanking;
import yihao.reward.listing.PublishedRankings;
import yihao.reward.listing.Standing;

/// Rule IV-01: which units a quarter's lists and rankings call for a talk. A month counts once, however many records
/// of it say so; a ranking that was corrected says nothing any more, nor do its lists.
final class FindCauses {

    private final Listings listings;
    private final PublishedRankings rankings;

    FindCauses(Listings listings, PublishedRankings rankings) {
        this.listings = listings;
        this.rankings = rankings;
    }

    SortedMap<String, List<Cause>> of(Quarter quarter, InterviewRules rules) {
        var causes = new TreeMap<String, List<Cause>>();
        for (var trigger : rules.triggers()) {
            signs(quarter, trigger).forEach((unit, byMonth) -> {
                if (byMonth.size() >= trigger.times()) {
                    var records =
                            byMonth.values().stream().flatMap(TreeSet::stream).toList();
                    causes.computeIfAbsent(unit, _ -> new ArrayList<>())
                            .add(new Cause(trigger.id(), trigger.label(), records));
                }
            });
        }
        return causes;
    }

    /// By unit and month, the records that say so.
    private Map<String, TreeMap<YearMonth, TreeSet<String>>> signs(Quarter quarter, Trigger trigger) {
        var signs = new TreeMap<String, TreeMap<YearMonth, TreeSet<String>>>();
        switch (trigger.sign()) {
            case Listed(var list) -> {
                for (var one : standing(quarter)) {
                    listed(one, list)
                            .forEach(unit -> note(signs, unit, one.state().month(), one.id()));
                }
            }
            case RankedLast(var last, var method) -> {
                for (var month : quarter.months()) {
                    rankings.of(month).stream()
                            .filter(ranking -> method == null || method.equals(ranking.methodId()))
                            .forEach(ranking ->
                                    last(ranking, last).forEach(unit -> note(signs, unit, month, ranking.id())));
                }
            }
        }
        return signs;
    }

    private List<Versioned<Listing>> standing(Quarter quarter) {
        return listings.confirmedIn(quarter.months()).stream()
                .filter(one -> rankings.find(one.state().rankingId())
                        .filter(ranking -> rankings.standing(ranking).id().equals(ranking.id()))
                        .isPresent())
                .toList();
    }

    private static List<String> listed(Versioned<Listing> listing, String list) {
        return listing.state().on(list).map(Entry::unit).toList();
    }

    private static List<String> last(PublishedRanking ranking, int last) {
        return ranking.rows().stream()
                .filter(row -> new Standing(row, ranking.rows()).isAmongLast(last))
                .map(PublishedRanking.Row::unit)
                .toList();
    }

    private static void note(
            Map<String, TreeMap<YearMonth, TreeSet<String>>> signs, String unit, YearMonth month, String record) {
        signs.computeIfAbsent(unit, _ -> new TreeMap<>())
                .computeIfAbsent(month, _ -> new TreeSet<>())
                .add(record);
    }
}
