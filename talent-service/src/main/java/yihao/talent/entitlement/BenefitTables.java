package yihao.talent.entitlement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// All tables, several places side by side; of each place the latest one that knows a benefit and is in force on the
/// day holds.
public record BenefitTables(RuleBook<BenefitTable> book) {

    /// Those that came with this release.
    public static BenefitTables shipped() {
        return new BenefitTables(BenefitTable.FORMAT.book(
                "/rules/talent-benefits-jinan-2021.yaml",
                "/rules/talent-benefits-jinan-2022.yaml",
                "/rules/talent-benefits-shandong-2011.yaml",
                "/rules/talent-benefits-shandong-2023.yaml",
                "/rules/talent-benefits-fuzhou-2013.yaml",
                "/rules/talent-benefits-qingdao-2011.yaml",
                "/rules/talent-benefits-qingdao-2016.yaml",
                "/rules/talent-benefits-qingdao-2018.yaml"));
    }

    /// One for each place.
    ///
    /// @param table only this one: its id
    public List<RuleSet<BenefitTable>> inForce(String benefit, @Nullable String table, LocalDate day) {
        var latest = new LinkedHashMap<String, RuleSet<BenefitTable>>();
        book.versions().stream()
                .filter(set -> table == null || set.id().equals(table))
                .filter(set -> set.isInForce(day) && set.rules().knows(benefit))
                .forEach(set -> latest.putIfAbsent(set.rules().city(), set));
        return List.copyOf(latest.values());
    }
}
