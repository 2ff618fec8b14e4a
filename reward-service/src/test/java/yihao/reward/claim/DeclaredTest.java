package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.reward.scheme.AskedFact;
import yihao.reward.scheme.AskedFact.Kind;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;

@DisplayName("RC-02 What the applicant declares")
class DeclaredTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    static final List<AskedFact> ASKED = List.of(
            new AskedFact("sector", Kind.WORD, List.of("industrial"), null),
            new AskedFact("jobs", Kind.NUMBER, List.of(), null),
            new AskedFact("CONTRIBUTION", Kind.AMOUNT, List.of(), "CNY"),
            new AskedFact("listed", Kind.YEARS, List.of(), null));

    @Test
    void is_a_number_an_amount_or_years_as_it_is_asked() {
        var facts = new Declared(ASKED, Map.of("jobs", "120", "CONTRIBUTION", "1000000.5", "listed", "2024，2025"))
                .addedTo(Facts.NONE, DAY);

        assertThat(facts.numbers()).containsOnly(Map.entry("jobs", new BigDecimal("120")));
        assertThat(facts.lists()).containsOnly(Map.entry("listed", Set.of(2024, 2025)));
        assertThat(facts.sums().get("CONTRIBUTION"))
                .containsExactly(new Sum("declared", Money.cny("1000000.50"), Money.cny("1000000.50"), DAY, null));
    }

    @Test
    void changes_no_amount_that_a_record_proves() {
        var proved = new Sum("c1", Money.cny("5.00"), Money.cny("5.00"));
        var recorded = new Facts(Map.of("CONTRIBUTION", List.of(proved)), Map.of(), Map.of());

        var facts = new Declared(ASKED, Map.of("CONTRIBUTION", "9")).addedTo(recorded, DAY);

        assertThat(facts.sums().get("CONTRIBUTION")).containsExactly(proved);
    }

    @Test
    void of_money_that_the_scheme_does_not_let_declare_counts_nothing() {
        var facts = new Declared(ASKED, Map.of("PAID_IN", "9000000")).addedTo(Facts.NONE, DAY);

        assertThat(facts.sums()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jobs, many", "jobs, 1e9", "CONTRIBUTION, -1", "CONTRIBUTION, 1.005", "listed, 24", "listed, 2024-2025"
    })
    void that_cannot_be_read_is_refused_by_name(String name, String text) {
        assertThat(new Declared(ASKED, Map.of(name, text)).whyNot()).hasValueSatisfying(refusal -> {
            assertThat(refusal.problem()).isEqualTo(ClaimProblem.DECLARATION_UNREADABLE);
            assertThat(refusal.facts()).containsEntry("name", name);
        });
        assertThat(new Declared(ASKED, Map.of("sector", text)).whyNot()).isEmpty();
    }
}
