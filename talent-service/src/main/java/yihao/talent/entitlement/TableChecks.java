package yihao.talent.entitlement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.rules.Complaints;
import yihao.talent.entitlement.Pay.Range;
import yihao.talent.entitlement.Pay.ShareUpTo;

/// What no schema can say about a table.
final class TableChecks {

    private static final Set<String> KNOWN =
            Set.of("talentClass", "degree", "titles", "employment", "age", "monthsHere", "on");

    private TableChecks() {}

    static void check(BenefitTable table, Complaints complaints) {
        var ids = new HashSet<>(KNOWN);
        for (int at = 0; at < table.facts().size(); at++) {
            if (!ids.add(table.facts().get(at).id())) {
                complaints.add("/asked/" + at + "/id", "rule.fact-known");
            }
        }
        for (int at = 0; at < table.rows().size(); at++) {
            check(table, table.rows().get(at), "/rows/" + at, complaints);
        }
    }

    private static void check(BenefitTable table, Row row, String pointer, Complaints complaints) {
        if (row.applies() != null) {
            complaints.condition(pointer + "/applies", row.applies(), table.variables());
        }
        if (row.merit() != null && table.across(row.merit()).isEmpty()) {
            complaints.add(pointer + "/merit", "rule.merit-undeclared");
        }
        if (row.from() != null && row.until() != null && row.until().isBefore(row.from())) {
            complaints.add(pointer + "/until", "rule.ends-before-it-begins");
        }
        var parts = row.pay().milestones();
        var whole = parts.stream().map(part -> part.share().fraction()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!parts.isEmpty() && whole.compareTo(BigDecimal.ONE) != 0) {
            complaints.add(pointer + "/pay/parts", "rule.parts-no-whole");
        }
        if (parts.stream().map(Pay.Part::id).distinct().count() != parts.size()) {
            complaints.add(pointer + "/pay/parts", "rule.part-twice");
        }
        if (row.pay() instanceof Range pay && !isWithin(pay.least(), pay.most())) {
            complaints.add(pointer + "/pay/most", "rule.below-or-other-currency", "least");
        }
        if (row.pay() instanceof ShareUpTo pay && !isWithin(pay.cap(), pay.yearlyCap())) {
            complaints.add(pointer + "/pay/yearlyCap", "rule.below-or-other-currency", "cap");
        }
    }

    private static boolean isWithin(@Nullable Money small, @Nullable Money large) {
        return small == null
                || large == null
                || (small.currency().equals(large.currency()) && !large.isLessThan(small));
    }
}
