package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.AppliesTo;
import yihao.lead.Protection;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L4: how long a first report is protected, when its end is warned of, and from which likeness on names
/// are similar, as rule data.
///
/// @param warnDays so many days before the last protected day
/// @param terms the first that fits the lead and the unit that holds it counts; the last one fits all
public record FirstReportRule(BigDecimal similarFrom, int warnDays, List<Term> terms) {

    public FirstReportRule {
        terms = List.copyOf(terms);
    }

    /// @param days the day of the report does not count
    /// @param daysWithoutProgress the protection is lost after so many days without recorded progress
    public record Term(
            @Nullable Boolean major,
            @Nullable List<String> unitKinds,
            @Nullable List<String> units,
            int days,
            int daysWithoutProgress)
            implements AppliesTo {}

    static final RuleFormat<FirstReportRule> FORMAT = RuleFormat.of(
                    "first-report", FirstReportRule.class, "/rules/lead/first-report.schema.json")
            .checkedBy((rule, complaints) -> AppliesTo.check(rule.terms, "/terms", complaints));

    /// The versions that ship with the service.
    public static RuleBook<FirstReportRule> shipped() {
        return FORMAT.book("/rules/lead/first-report.yaml");
    }

    Term term(AppliesTo.Concerned whom) {
        return AppliesTo.first(terms, whom);
    }

    static Protection protect(
            Term term,
            String unit,
            Collection<String> keys,
            Collection<String> blocks,
            LocalDate reportedOn,
            String reference) {
        var longest = reportedOn.plusDays(term.days());
        return new Protection(
                        unit,
                        List.copyOf(keys),
                        List.copyOf(blocks),
                        longest,
                        longest,
                        term.daysWithoutProgress(),
                        reference)
                .until(reportedOn.plusDays(term.daysWithoutProgress()));
    }
}
