package yihao.project.light;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.NOON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.InMemoryCapitals;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Profile;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.Standing;

@DisplayName("PL-01 The classes of lights that ship")
class ShippedLightsTest {

    static final LocalDate SINCE = LocalDate.of(2026, 8, 31);

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "NEGOTIATING, 2026-11-29, GREEN",
        "NEGOTIATING, 2026-11-30, YELLOW",
        "NEGOTIATING, 2027-02-27, YELLOW",
        "NEGOTIATING, 2027-02-28, RED",
        "RESERVE,     2027-02-27, YELLOW",
        "RESERVE,     2027-02-28, RED",
        "TO_SIGN,     2026-11-30, YELLOW",
        "SIGNED,      2026-10-30, GREEN",
        "SIGNED,      2026-10-31, YELLOW"
    })
    void turn_in_talks_after_three_and_six_months(String stage, LocalDate today, Colour colour) {
        assertThat(light(stage, "1000", "CNY", today).colour()).isEqualTo(colour);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "70000000,     USD, YELLOW",
        "69999999.99,  USD, GREEN",
        "70000000,     EUR, YELLOW",
        "69999999.99,  EUR, GREEN",
        "70000000,     CNY, GREEN",
        "499999999.99, CNY, GREEN",
        "500000000,    CNY, YELLOW"
    })
    void take_a_project_for_a_major_one_from_an_amount_in_its_own_currency_on(
            String amount, String currency, Colour colour) {
        assertThat(light("SIGNED", amount, currency, SINCE.plusMonths(1)).colour())
                .isEqualTo(colour);
    }

    private static Light light(String stage, String amount, String currency, LocalDate today) {
        var lights = new ShowLights(
                new InMemoryCapitals(),
                ShowLightsTest.MONEY,
                _ -> Map.of(),
                new LightRuleBook(LightRules.FORMAT.book("/rules/project-lights-zibo.yaml"), ExampleProjects.BOOK));
        var money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
        var log = new StageEntry(null, stage, SINCE, NOON, "zhangdian.officer", null, false, "x@1", false, false);
        var project = new Project(
                "P-2026-000001",
                Origin.ofLead("l-1", "L-1", "e-1", "Beispiel GmbH", null, "DE", money),
                "district-zhangdian",
                new Profile("项目", null, true, List.of(), Map.of()),
                List.of(),
                stage,
                new Standing(Standing.Status.ACTIVE, null, NOON),
                List.of(log));
        return Objects.requireNonNull(
                lights.of(List.of(new Versioned<>("p", 1, project)), today).get("p"));
    }
}
