package yihao.project.fund;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rules FU-01, FU-07 and FU-09 as data: kinds of funds, conditions and exits, who does what, how leverage is reckoned,
/// and what is bait.
public record FundRules(
        List<Kind> kinds, List<Kind> conditions, List<Exit> exits, LeverageRule leverage, List<Bait> bait, Who who) {

    public record Kind(String id, Bilingual label, String source) {}

    /// @param returns whether it may bring anything back
    public record Exit(String id, Bilingual label, boolean returns, String source) {}

    /// @param kinds which kinds of verified money count
    /// @param projects of which projects
    /// @param otherCurrencies what becomes of money in another currency than the fund's
    /// @param scale decimals of the ratio, rounded once by `rounding`
    public record LeverageRule(
            Set<String> kinds, Projects projects, OtherCurrencies otherCurrencies, int scale, RoundingMode rounding) {

        public enum Projects {
            COMMITTED,
            DISBURSED
        }

        public enum OtherCurrencies {
            NOT_COUNTED,
            BY_CNY
        }
    }

    /// @param when CEL over [FundFacts]
    public record Bait(String id, Bilingual label, String source, String when) {}

    public record Who(
            Set<Function> see,
            Set<Function> keep,
            Set<Function> commit,
            Set<Function> judge,
            Set<Function> enter,
            Set<Function> verify,
            Set<Function> revoke) {}

    public FundRules {
        kinds = List.copyOf(kinds);
        conditions = List.copyOf(conditions);
        exits = List.copyOf(exits);
        bait = List.copyOf(bait);
    }

    public static final RuleFormat<FundRules> FORMAT = RuleFormat.of(
                    "guidance-funds", FundRules.class, "/rules/guidance-funds.schema.json")
            .checkedBy(FundRules::check);

    public static RuleBook<FundRules> shipped() {
        return FORMAT.book("/rules/guidance-funds.yaml");
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<Kind> condition(String id) {
        return conditions.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<Exit> exit(String id) {
        return exits.stream().filter(exit -> exit.id().equals(id)).findFirst();
    }

    private static void check(FundRules rules, Complaints complaints) {
        unique(rules.kinds().stream().map(Kind::id).toList(), "/kinds", complaints);
        unique(rules.conditions().stream().map(Kind::id).toList(), "/conditions", complaints);
        unique(rules.exits().stream().map(Exit::id).toList(), "/exits", complaints);
        unique(rules.bait().stream().map(Bait::id).toList(), "/bait", complaints);
        for (int i = 0; i < rules.bait().size(); i++) {
            complaints.condition("/bait/" + i + "/when", rules.bait().get(i).when(), FundFacts.VARIABLES);
        }
    }

    private static void unique(List<String> ids, String where, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                complaints.add(where + "/" + i + "/id", "rule.twice", ids.get(i));
            }
        }
    }
}
