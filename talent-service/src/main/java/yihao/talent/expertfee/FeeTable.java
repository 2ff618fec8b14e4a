package yihao.talent.expertfee;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// What an opinion is paid.
///
/// @param yearCap what one expert is paid in a calendar year at most
/// @param lateShare what of the fee is left for an opinion after the deadline
public record FeeTable(Money yearCap, Percentage lateShare, RoundingMode rounding, List<Row> rows) {

    public static final RuleFormat<FeeTable> FORMAT = RuleFormat.of(
                    "expert-fees", FeeTable.class, "/rules/expert-fees.schema.json")
            .checkedBy(FeeTable::check);

    /// @param kind of the consultation
    /// @param grade of the expert
    public record Row(String kind, String grade, Money amount) {}

    public static RuleBook<FeeTable> shipped() {
        return FORMAT.book("/rules/expert-fees.yaml");
    }

    Optional<Money> amount(String kind, String grade) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind) && row.grade().equals(grade))
                .map(Row::amount)
                .findFirst();
    }

    private static void check(FeeTable table, Complaints complaints) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (!table.rows().get(i).amount().currency().equals(table.yearCap().currency())) {
                complaints.add("/rows/" + i + "/amount", "rule.other-currency", "yearCap");
            }
        }
    }
}
