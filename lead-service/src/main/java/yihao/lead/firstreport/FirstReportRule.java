package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.lead.Protection;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L4: how long a first report is protected, when its end is warned of, and from which likeness on names
/// are similar, as rule data.
///
/// @param warnDays so many days before the last protected day
/// @param terms the first that fits counts; the last one fits all
public record FirstReportRule(BigDecimal similarFrom, int warnDays, List<Term> terms) {

    public FirstReportRule {
        terms = List.copyOf(terms);
    }

    /// @param major for major leads only, or for others only; for both when unsaid
    /// @param unitKinds for reports of such units only; of all when unsaid
    /// @param days the day of the report does not count
    /// @param daysWithoutProgress the protection is lost after so many days without recorded progress
    public record Term(@Nullable Boolean major, @Nullable List<String> unitKinds, int days, int daysWithoutProgress) {

        boolean fits(boolean isMajor, Supplier<String> unitKind) {
            return (major == null || major == isMajor) && (unitKinds == null || unitKinds.contains(unitKind.get()));
        }
    }

    /// The versions that ship with the service.
    public static RuleBook<FirstReportRule> shipped() {
        return RuleFormat.of("first-report", FirstReportRule.class, "/rules/lead/first-report.schema.json")
                .book("/rules/lead/first-report.yaml");
    }

    /// @param unitKind asked for where a term depends on it
    Term term(boolean isMajor, Supplier<String> unitKind) {
        return terms.stream()
                .filter(term -> term.fits(isMajor, unitKind))
                .findFirst()
                .orElse(terms.getLast());
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
