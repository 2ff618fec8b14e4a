package yihao.project.capital;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule PC-01: what counts as money of a project, as data: its kinds, the vouchers that prove it, who may enter, verify
/// and revoke, and which day's rate converts it.
public record CapitalRules(List<VoucherRule> vouchers, List<FxRule> fxRules, List<KindRule> kinds) {

    public static final RuleFormat<CapitalRules> FORMAT = RuleFormat.of(
                    "project-capital", CapitalRules.class, "/rules/project-capital.schema.json")
            .checkedBy(CapitalRules::check);

    public record VoucherRule(String id, Bilingual label, String source) {}

    /// @param day [#VALUE_DATE], or the name of another day that has to be given with the money
    public record FxRule(String id, String day, Bilingual label, String source) {

        public static final String VALUE_DATE = "VALUE_DATE";
    }

    /// @param fxRule the rule that converts this kind unless the entry names another
    /// @param vouchers which vouchers prove it
    public record KindRule(
            String id,
            Bilingual label,
            String source,
            String fxRule,
            Set<String> vouchers,
            Set<Function> enter,
            Set<Function> verify,
            Set<Function> revoke) {}

    public CapitalRules {
        vouchers = List.copyOf(vouchers);
        fxRules = List.copyOf(fxRules);
        kinds = List.copyOf(kinds);
    }

    public Optional<KindRule> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<FxRule> fxRule(String id) {
        return fxRules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static void check(CapitalRules rules, Complaints complaints) {
        var known = rules.vouchers().stream().map(VoucherRule::id).toList();
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            if (rules.fxRule(kind.fxRule()).isEmpty()) {
                complaints.add("/kinds/" + i + "/fxRule", kind.fxRule() + " is not declared");
            }
            for (var voucher : kind.vouchers()) {
                if (!known.contains(voucher)) {
                    complaints.add("/kinds/" + i + "/vouchers", voucher + " is not declared");
                }
            }
        }
    }
}
