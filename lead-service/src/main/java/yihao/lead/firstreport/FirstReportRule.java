package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import yihao.lead.Protection;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L4: how long a first report is protected, and from which likeness on names are similar, as rule data.
///
/// @param days the day of the report does not count
/// @param daysWithoutProgress the protection is lost after so many days without recorded progress
public record FirstReportRule(int days, int daysWithoutProgress, BigDecimal similarFrom) {

    /// The versions that ship with the service.
    public static RuleBook<FirstReportRule> shipped() {
        return RuleFormat.of("first-report", FirstReportRule.class, "/rules/lead/first-report.schema.json")
                .book("/rules/lead/first-report.yaml");
    }

    Protection protect(Collection<String> keys, Collection<String> blocks, LocalDate reportedOn, String reference) {
        var longest = reportedOn.plusDays(days);
        return new Protection(List.copyOf(keys), List.copyOf(blocks), longest, longest, reference)
                .until(afterProgress(reportedOn));
    }

    /// The last protected day when there was progress on the given day and none since.
    LocalDate afterProgress(LocalDate day) {
        return day.plusDays(daysWithoutProgress);
    }
}
