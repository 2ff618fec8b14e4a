package yihao.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.reward.PowerCut;

@DisplayName("LG-02, LG-03 A budget, after somebody was late or died")
class StragglerTest {

    static final String ID = "2026-city-reward";

    final Act act = act(FINANCE, "2026-10-12T02:00:00Z");
    final PowerCut power = new PowerCut();
    final InMemoryBudgets budgets = new InMemoryBudgets(new PowerCut());
    final InMemoryPostings postings = new InMemoryPostings(power);
    final Ledger ledger = new Ledger(budgets, postings);

    @BeforeEach
    void a_budget_of_a_thousand() {
        ledger.open(ID, 2026, "bureau", "社会化招商奖励", cny("1000.00"), act);
    }

    @Test
    void reserves_nothing_again_under_a_key_that_was_released() {
        ledger.reserve(ID, "one", cny("600.00"), null, act);
        ledger.release(ID, "one", act);

        assertThat(ledger.reserve(ID, "one", cny("600.00"), null, act))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.refusal().problem()).isEqualTo(LedgerProblem.RESERVATION_DIFFERS));
        assertThat(budget().available()).isEqualTo(cny("1000.00"));
    }

    @Test
    void forgets_a_released_key_when_nobody_can_be_so_late() {
        ledger.reserve(ID, "one", cny("600.00"), null, act);
        ledger.release(ID, "one", act);
        var later = act(FINANCE, act.at().plus(Duration.ofDays(31)).toString());
        ledger.reserve(ID, "two", cny("1.00"), null, later);
        ledger.release(ID, "two", later);

        assertThat(budget().released()).containsOnlyKeys("two");
    }

    @Test
    void shows_a_line_in_the_ledger_that_somebody_had_decided_when_it_died() {
        power.afterChances(2); // the opening line is there already
        assertThatThrownBy(() -> ledger.reserve(ID, "one", cny("600.00"), null, act))
                .isInstanceOf(PowerCut.Died.class);
        assertThat(postings.list(ID, null, 10)).hasSize(1);

        ledger.catchUp(act);
        ledger.catchUp(act);

        assertThat(postings.list(ID, null, 10)).hasSize(2);
        assertThat(postings.balance("reserved:" + ID)).isEqualByComparingTo("600.00");
    }

    Budget budget() {
        return budgets.find(ID).orElseThrow().state();
    }
}
