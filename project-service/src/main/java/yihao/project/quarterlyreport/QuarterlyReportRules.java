package yihao.project.quarterlyreport;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule QR-01: who reports a quarter to whom, in which words, as data. The document is Chinese. In [#title] and
/// [#opening], `{year}` and `{quarter}` stand for the quarter that is reported.
///
/// @param read who may see the report of the whole city
public record QuarterlyReportRules(
        String issuer,
        @Nullable String addressee,
        String title,
        String opening,
        @Nullable String closing,
        @Nullable String copies,
        Set<Function> read) {

    public static final RuleFormat<QuarterlyReportRules> FORMAT = RuleFormat.of(
                    "quarterly-report", QuarterlyReportRules.class, "/rules/quarterly-report.schema.json")
            .checkedBy(QuarterlyReportRules::check);

    public QuarterlyReportRules {
        read = Set.copyOf(read);
    }

    public static String fill(String words, Quarter quarter) {
        return words.replace("{year}", String.valueOf(quarter.year()))
                .replace("{quarter}", String.valueOf(quarter.number()));
    }

    private static void check(QuarterlyReportRules rules, Complaints complaints) {
        if (!rules.read().stream().allMatch(Function::seesWholeCity)) {
            complaints.add("/read", "rule.city-wide-functions-only");
        }
    }
}
