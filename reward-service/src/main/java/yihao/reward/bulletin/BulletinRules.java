package yihao.reward.bulletin;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule BU-01: who tells whom, in which words, how often, as data. The document is Chinese; `{…}` stands for a fact.
///
/// @param word before the year of the number (发文机关代字)
/// @param charts below the table, in this order
/// @param named how many units are named from the top and from the bottom at most; none in both
/// @param correctionTitle with `{number}` and `{title}` of what is corrected
public record BulletinRules(
        String issuer,
        String word,
        @Nullable String addressee,
        @Nullable String copies,
        List<Kind> kinds,
        @Nullable List<Chart> charts,
        int named,
        String ranking,
        @Nullable String closing,
        String correctionTitle,
        String correctionOpening,
        Set<Function> write,
        Set<Function> review,
        Set<Function> issue) {

    public BulletinRules {
        kinds = List.copyOf(kinds);
        charts = List.copyOf(Objects.requireNonNullElse(charts, List.of()));
        write = Set.copyOf(write);
        review = Set.copyOf(review);
        issue = Set.copyOf(issue);
    }

    /// @param every months: 1 monthly, 3 quarterly, 6, 12
    public record Kind(String id, Bilingual label, int every, String title, String opening) {

        boolean isDueFor(YearMonth month) {
            return month.getMonthValue() % every == 0;
        }
    }

    /// @param title with `{indicator}` where there is one of each
    /// @param unitKinds whose trend it is
    /// @param points how many periods back the trend begins, this one counted
    public record Chart(
            Of of,
            String title,
            @Nullable Set<String> unitKinds,
            @Nullable Integer points) {

        public enum Of {
            /// The score of each unit.
            SCORES,
            /// The mean score of kinds of units over periods.
            TREND,
            /// What each unit was to reach and has reached, a chart per indicator.
            TARGETS
        }

        public Chart {
            unitKinds = Set.copyOf(Objects.requireNonNullElse(unitKinds, Set.of()));
        }
    }

    public static RuleBook<BulletinRules> shipped() {
        return RuleFormat.of("bulletin-rules", BulletinRules.class, "/rules/bulletin-rules.schema.json")
                .checkedBy(BulletinRules::check)
                .book("/rules/bulletin-rules.yaml", "/rules/bulletin-rules-2.yaml");
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    static String fill(String words, Map<String, String> facts) {
        var filled = words;
        for (var fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }

    private static void check(BulletinRules rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.kinds().size(); i++) {
            if (!seen.add(rules.kinds().get(i).id())) {
                complaints.add(
                        "/kinds/%d/id".formatted(i),
                        "rule.twice",
                        rules.kinds().get(i).id());
            }
        }
    }
}
