package yihao.talent.benefit;

import java.time.LocalDate;
import java.util.Optional;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// All tables; for each benefit the latest one that knows it and is in force on the day holds.
public record BenefitTables(RuleBook<BenefitTable> book) {

    /// Those that came with this release.
    public static BenefitTables shipped() {
        return new BenefitTables(BenefitTable.FORMAT.book("/rules/talent-benefits-jinan-2022.yaml"));
    }

    public Optional<RuleSet<BenefitTable>> inForce(String benefit, LocalDate day) {
        return book.versions().stream()
                .filter(table -> table.rules().knows(benefit) && table.isInForce(day))
                .findFirst();
    }
}
