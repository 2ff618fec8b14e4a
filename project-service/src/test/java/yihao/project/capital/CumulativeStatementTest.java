package yihao.project.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.capital.ExampleCapital.BOOK;
import static yihao.project.capital.ExampleCapital.SLIP_DAY;
import static yihao.project.capital.ExampleCapital.done;
import static yihao.project.capital.ExampleCapital.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.capital.CapitalRules.KindRule;
import yihao.project.capital.CapitalTotal.NotCounted;
import yihao.project.capital.CapitalTotal.Reason;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

@DisplayName("PN-03 A statement of what there is now")
class CumulativeStatementTest {

    final ExampleCapital world = new ExampleCapital();

    @Test
    void adds_to_the_total_what_it_is_above_those_of_earlier_days() {
        var later = stated("REGISTERED_STATED", "300", SLIP_DAY.minusDays(1), "L-2");
        var earlier = stated("REGISTERED_STATED", "100", SLIP_DAY.minusDays(2), "L-1");
        var smaller = stated("REGISTERED_STATED", "299.99", SLIP_DAY, "L-3");

        assertThat(totals())
                .containsExactly(new CapitalTotal(
                        "REGISTERED_STATED",
                        Money.cny("300"),
                        List.of(money("300", "CNY")),
                        List.of(later, earlier),
                        List.of(new NotCounted(smaller, Reason.NOTHING_ADDED))));
    }

    @Test
    void is_another_one_of_another_day_on_a_licence_that_keeps_its_number() {
        stated("REGISTERED_STATED", "100", SLIP_DAY.minusDays(1), "91370300MA3");
        stated("REGISTERED_STATED", "300", SLIP_DAY, "91370300MA3");

        assertThat(totals()).extracting(CapitalTotal::amountCny).containsExactly(Money.cny("300"));
        assertThat(problem(world.keep.enter(
                        entry("REGISTERED_STATED", "400", SLIP_DAY, "91370300MA3"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(CapitalProblem.VOUCHER_ALREADY_COUNTED);
        stated("REGISTERED", "100", SLIP_DAY.minusDays(1), "91370300MA3");
        assertThat(problem(
                        world.keep.enter(entry("REGISTERED", "300", SLIP_DAY, "91370300MA3"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(CapitalProblem.VOUCHER_ALREADY_COUNTED);
    }

    @Test
    void is_another_one_of_another_day_where_the_licence_is_shown_to_who_verifies() {
        for (var day : List.of(SLIP_DAY.minusDays(1), SLIP_DAY)) {
            var entry = new CapitalEntry(
                    world.projectId,
                    "REGISTERED_STATED",
                    money("100", "CNY"),
                    day,
                    Map.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    null);
            var id = done(world.keep.enter(entry, act(ZHANGDIAN_OFFICER))).id();
            var licence = new Voucher("BUSINESS_LICENCE", "91370300MA3");
            assertThat(problem(world.keep.verify(id, licence, act(ZHANGDIAN_HEAD))))
                    .isNull();
        }
    }

    @Test
    void is_one_of_its_kind_only() {
        stated("REGISTERED", "100", SLIP_DAY.minusDays(1), "L-1");
        stated("REGISTERED", "100", SLIP_DAY, "L-2");

        assertThat(totals()).extracting(CapitalTotal::amountCny).containsExactly(Money.cny("200"));
    }

    @Test
    void is_one_by_the_rules_it_was_entered_by_whatever_later_ones_say() {
        var shipped = BOOK.on(SLIP_DAY);
        var kinds = shipped.rules().kinds().stream()
                .map(kind -> new KindRule(
                        kind.id(),
                        kind.label(),
                        kind.source(),
                        null,
                        kind.fxRule(),
                        kind.vouchers(),
                        kind.enter(),
                        kind.verify(),
                        kind.revoke()))
                .toList();
        var none = new CapitalRules(
                null, shipped.rules().vouchers(), shipped.rules().fxRules(), kinds);
        var later = new RuleSet<>(
                shipped.kind(), shipped.id(), 2, SLIP_DAY, null, "ours", shipped.status(), null, null, none);
        var id = stated("REGISTERED_STATED", "100", SLIP_DAY, "L-1");
        var sum = world.capitals.find(id).orElseThrow().state();

        assertThat(new CapitalRuleBook(RuleBook.of(List.of(later, shipped))).cumulative(SLIP_DAY))
                .accepts(sum);
        assertThat(new CapitalRuleBook(RuleBook.of(List.of(later))).cumulative(SLIP_DAY))
                .rejects(sum);
    }

    private List<CapitalTotal> totals() {
        return CapitalTotal.of(
                done(world.keep.ofProject(world.projectId, ZHANGDIAN_OFFICER)), BOOK.cumulative(SLIP_DAY));
    }

    private String stated(String kind, String amount, LocalDate day, String number) {
        var id = done(world.keep.enter(entry(kind, amount, day, number), act(ZHANGDIAN_OFFICER)))
                .id();
        return done(world.keep.verify(id, null, act(ZHANGDIAN_HEAD))).id();
    }

    private CapitalEntry entry(String kind, String amount, LocalDate day, String number) {
        return new CapitalEntry(
                world.projectId,
                kind,
                money(amount, "CNY"),
                day,
                Map.of(),
                null,
                new Voucher("BUSINESS_LICENCE", number),
                null,
                List.of(),
                null);
    }
}
