package yihao.talent.benefit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleFormat;
import yihao.talent.Degree;
import yihao.talent.TalentClass;

/// A published table of benefits.
public record BenefitTable(String city, List<Row> rows) {

    public static final RuleFormat<BenefitTable> FORMAT =
            RuleFormat.of("talent-benefits", BenefitTable.class, "/rules/talent-benefits.schema.json");

    /// @param degree asked for beside the class; nothing where the class is enough
    /// @param clause the words of the table
    public record Row(
            String benefit,
            TalentClass talentClass,
            @Nullable Degree degree,
            Pay pay,
            String clause) {

        boolean isFor(TalentClass theClass, Degree theDegree) {
            return talentClass == theClass && (degree == null || degree == theDegree);
        }
    }

    boolean knows(String benefit) {
        return rows.stream().anyMatch(row -> row.benefit().equals(benefit));
    }

    Optional<Row> row(String benefit, TalentClass talentClass, Degree degree) {
        return rows.stream()
                .filter(row -> row.benefit().equals(benefit) && row.isFor(talentClass, degree))
                .findFirst();
    }
}
