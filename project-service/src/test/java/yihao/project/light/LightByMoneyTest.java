package yihao.project.light;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.Capital.Mark;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.CapitalAction;
import yihao.project.capital.Conversion;
import yihao.project.capital.InMemoryCapitals;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Profile;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.Standing;

@DisplayName("PL-02 Money as progress of a project")
class LightByMoneyTest {

    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    final InMemoryCapitals capitals = new InMemoryCapitals();

    @Test
    void is_a_statement_that_adds_something() {
        stated("c-1", "100", OCTOBER);
        stated("c-2", "100.01", OCTOBER.plusDays(1));

        assertThat(last()).isEqualTo(new LastProgress(Kind.CAPITAL, OCTOBER.plusDays(1), "c-2"));
    }

    @Test
    void is_no_statement_that_adds_nothing() {
        stated("c-1", "100", OCTOBER);
        stated("c-2", "100", OCTOBER.plusDays(1));
        stated("c-3", "99.99", OCTOBER.plusDays(2));

        assertThat(last()).isEqualTo(new LastProgress(Kind.CAPITAL, OCTOBER, "c-1"));
    }

    private @Nullable LastProgress last() {
        var lights = new ShowLights(
                capitals,
                ShowLightsTest.MONEY,
                _ -> Map.of(),
                new LightRuleBook(LightRules.FORMAT.book("/rules/project-lights-zibo.yaml"), ExampleProjects.BOOK));
        return Objects.requireNonNull(
                        lights.of(List.of(project()), OCTOBER.plusDays(9)).get("p"))
                .last();
    }

    private void stated(String id, String yuan, LocalDate day) {
        var mark = new Mark("someone", NOON, null);
        capitals.add(
                id,
                new Capital(
                        "p",
                        "P-2026-000001",
                        "项目",
                        "district-zhangdian",
                        "REGISTERED_STATED",
                        Money.cny(yuan),
                        day,
                        Map.of(),
                        new Conversion(BigDecimal.ONE, day, "CNY", "jinan-2019"),
                        Money.cny(yuan),
                        null,
                        id,
                        null,
                        List.of(),
                        null,
                        "zibo-capital@1",
                        Status.VERIFIED,
                        mark,
                        mark,
                        null),
                CapitalAction.ENTERED,
                act(ZHANGDIAN_OFFICER));
    }

    private static Versioned<Project> project() {
        var signed = LocalDate.of(2026, 8, 31);
        return new Versioned<>(
                "p",
                1,
                new Project(
                        "P-2026-000001",
                        Origin.ofLead("l-1", "L-1", "e-1", "Beispiel GmbH", null, "DE", Money.cny("1000")),
                        "district-zhangdian",
                        new Profile("项目", null, true, List.of(), Map.of()),
                        List.of(),
                        "SIGNED",
                        new Standing(Standing.Status.ACTIVE, null, NOON),
                        List.of(new StageEntry(
                                null, "SIGNED", signed, NOON, "zhangdian.officer", null, false, "x@1", false, false))));
    }
}
