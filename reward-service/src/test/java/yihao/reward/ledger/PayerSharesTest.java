package yihao.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.ledger.PayerShares.PayerShare;

@DisplayName("LG-01 The budgets of a year")
class PayerSharesTest {

    @Test
    void are_summed_by_who_pays_the_latest_year_first() {
        var power = new PowerCut();
        var budgets = new InMemoryBudgets(power);
        var ledger = new Ledger(budgets, new InMemoryPostings(power));
        var act = act(FINANCE, "2026-10-12T04:00:00Z");
        ledger.open("city-1", 2026, "bureau", "市级", cny("100.00"), act);
        ledger.open("city-2", 2026, "bureau", "市级", cny("50.01"), act);
        ledger.open("district", 2026, "district-zhangdian", "区级", cny("70.00"), act);
        ledger.open("next", 2027, "bureau", "市级", cny("1.00"), act);
        ledger.reserve("city-2", "k", cny("20.00"), act);

        assertThat(PayerShares.of(
                        budgets.list(10).stream().map(Versioned::state).toList()))
                .extracting(PayerShare::year, PayerShare::payer, PayerShare::total, PayerShare::reserved)
                .containsExactly(
                        tuple(2027, "bureau", cny("1.00"), cny("0.00")),
                        tuple(2026, "bureau", cny("150.01"), cny("20.00")),
                        tuple(2026, "district-zhangdian", cny("70.00"), cny("0.00")));
    }
}
