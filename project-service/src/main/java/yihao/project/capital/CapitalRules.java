package yihao.project.capital;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule PC-01: what counts as money of a project, as data: its kinds, the vouchers that prove it, who may enter, verify
/// and revoke, and which day's rate converts it.
///
/// @param counting the id of the rule set by which the city counts it, unless somebody asks for another
public record CapitalRules(
        @Nullable String counting, List<VoucherRule> vouchers, List<FxRule> fxRules, List<KindRule> kinds) {

    public static final RuleFormat<CapitalRules> FORMAT = RuleFormat.of(
                    "project-capital", CapitalRules.class, "/rules/project-capital.schema.json")
            .checkedBy(CapitalRules::check);

    public record VoucherRule(String id, Bilingual label, String source) {}

    /// @param day [#VALUE_DATE], or the name of another day that has to be given with the money
    /// @param rate which published rate is meant; left out where the source names none
    public record FxRule(String id, String day, @Nullable Bilingual rate, Bilingual label, String source) {

        public static final String VALUE_DATE = "VALUE_DATE";
    }

    public enum Stated {
        /// Each sum says what there is now, all that was said before included.
        CUMULATIVE
    }

    /// @param stated left out: each sum says what arrived
    /// @param fxRule the rule that converts this kind unless the entry names another
    /// @param vouchers which vouchers prove it
    public record KindRule(
            String id,
            Bilingual label,
            String source,
            @Nullable Stated stated,
            String fxRule,
            Set<String> vouchers,
            Set<Function> enter,
            Set<Function> verify,
            Set<Function> revoke) {

        /// Whether a sum of this kind says what there is now, not what arrived.
        boolean statesTotal() {
            return stated == Stated.CUMULATIVE;
        }
    }

    public CapitalRules {
        vouchers = List.copyOf(vouchers);
        fxRules = List.copyOf(fxRules);
        kinds = List.copyOf(kinds);
    }

    public Optional<KindRule> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// Whether a sum of this kind says what there is now, not what arrived.
    public boolean isCumulative(String kind) {
        return kind(kind).filter(KindRule::statesTotal).isPresent();
    }

    public Optional<FxRule> fxRule(String id) {
        return fxRules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static void check(CapitalRules rules, Complaints complaints) {
        for (int i = 0; i < rules.fxRules().size(); i++) {
            var id = rules.fxRules().get(i).id();
            if (rules.fxRules().subList(0, i).stream().anyMatch(one -> one.id().equals(id))) {
                complaints.add("/fxRules/" + i + "/id", "rule.twice", id);
            }
        }
        var known = rules.vouchers().stream().map(VoucherRule::id).toList();
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            if (rules.fxRule(kind.fxRule()).isEmpty()) {
                complaints.add("/kinds/" + i + "/fxRule", "rule.undeclared", kind.fxRule());
            }
            for (var voucher : kind.vouchers()) {
                if (!known.contains(voucher)) {
                    complaints.add("/kinds/" + i + "/vouchers", "rule.undeclared", voucher);
                }
            }
        }
    }
}
