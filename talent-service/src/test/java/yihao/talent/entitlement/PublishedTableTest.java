package yihao.talent.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.entitlement.Pay.CaseByCase;
import yihao.talent.entitlement.Pay.Fixed;
import yihao.talent.entitlement.Pay.Monthly;
import yihao.talent.entitlement.Pay.ShareUpTo;

@DisplayName("TB-01 TB-02 The table of Jinan 2022")
class PublishedTableTest {

    final BenefitTable table = BenefitTable.FORMAT
            .shipped("/rules/talent-benefits-jinan-2022.yaml")
            .rules();

    @Test
    void has_every_published_row_to_the_fen() throws IOException {
        var rows = published();

        assertThat(rows).hasSize(10);
        assertThat(table.rows()).hasSameSizeAs(rows);
        rows.forEach(row -> assertThat(amount(row)).as(String.join(",", row)).isEqualTo(tenThousands(row.get(4))));
    }

    private Optional<Money> amount(List<String> row) {
        var words = row.get(2).split(" ", -1);
        var degree = words.length == 1 ? Degree.NONE : words[1].equals("博士") ? Degree.DOCTOR : Degree.MASTER;
        var kind = row.get(3).startsWith("生活") ? "MONTHLY_ALLOWANCE" : "HOUSING_PURCHASE";
        return switch (table.row(kind, TalentClass.valueOf(words[0]), degree)
                .orElseThrow()
                .pay()) {
            case ShareUpTo pay -> Optional.of(pay.cap());
            case Fixed pay -> Optional.of(pay.amount());
            case Monthly pay -> Optional.of(pay.perMonth());
            case CaseByCase _ -> Optional.empty();
            case Pay.Yearly _, Pay.Milestones _, Pay.Range _ -> throw new AssertionError(String.join(",", row));
        };
    }

    private static Optional<Money> tenThousands(String amount) {
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.cny(new BigDecimal(amount).movePointRight(4).toPlainString()));
    }

    private static List<List<String>> published() throws IOException {
        try (var in = PublishedTableTest.class.getResourceAsStream("/published/talent-benefits.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("济南,2022,"))
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        }
    }
}
