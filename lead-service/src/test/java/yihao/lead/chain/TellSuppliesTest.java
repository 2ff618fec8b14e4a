package yihao.lead.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.chain.ChainWorld.BUREAU_ACT;
import static yihao.lead.chain.ChainWorld.MORNING;
import static yihao.lead.chain.ChainWorld.problem;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.chain.ChainFirm.Presence;

@DisplayName("L2 L7 A supply on an industry chain")
class TellSuppliesTest {

    static final Act LEADING = at(ZHANGDIAN_OFFICER, MORNING);

    final ChainWorld city = new ChainWorld(new ChainRule(3, 10, 3));
    final String id = city.opened().id();
    final String supplier = city.firm("甲乙科技");
    final String customer = city.firm("丙丁科技");

    TellSuppliesTest() {
        city.placed(id, 0, Presence.ELSEWHERE, supplier);
        city.placed(id, 1, Presence.HERE, customer);
    }

    @Test
    void is_told_by_who_places_firms_up_to_this_year() {
        assertThat(problem(tell(supplier, customer, 2026, at(LINZI_OFFICER, MORNING))))
                .isEqualTo(ChainProblem.CHAIN_NOT_YOURS);
        assertThat(refused(tell(supplier, customer, 2027, LEADING)).facts()).containsEntry("latest", 2026);
        assertThat(problem(tell(supplier, customer, 2027, LEADING))).isEqualTo(ChainProblem.CHAIN_SUPPLY_YEAR_TO_COME);
        assertThat(problem(tell(supplier, customer, 2026, LEADING))).isNull();
    }

    @Test
    void stands_once_in_a_year_and_in_each_direction() {
        done(tell(supplier, customer, 2025, LEADING));

        assertThat(problem(tell(supplier, customer, 2025, BUREAU_ACT))).isEqualTo(ChainProblem.CHAIN_SUPPLY_EXISTS);
        assertThat(problem(tell(customer, supplier, 2025, BUREAU_ACT))).isNull();
        assertThat(problem(tell(supplier, customer, 2026, BUREAU_ACT))).isNull();
    }

    @Test
    void is_of_two_firms_on_the_chain_never_of_one_with_itself() {
        var elsewhere = city.firm("戊己科技");
        var alias = city.firm("庚辛科技");
        city.merge(alias, supplier);

        assertThat(problem(tell(elsewhere, customer, 2025, LEADING))).isEqualTo(ChainProblem.CHAIN_SUPPLY_FIRM_UNKNOWN);
        assertThat(problem(tell(supplier, elsewhere, 2025, LEADING))).isEqualTo(ChainProblem.CHAIN_SUPPLY_FIRM_UNKNOWN);
        assertThat(problem(tell(supplier, alias, 2025, LEADING))).isEqualTo(ChainProblem.CHAIN_SUPPLY_OF_ITSELF);
        assertThat(problem(tell(alias, customer, 2025, LEADING))).isNull();
    }

    @Test
    void is_taken_back_with_a_reason_and_may_be_told_again() {
        var told = done(tell(supplier, customer, 2025, LEADING))
                .state()
                .supplies()
                .getFirst()
                .id();

        assertThat(problem(city.tellSupplies.takeBack(id, told, LEADING))).isEqualTo(ChainProblem.CHAIN_REASON_MISSING);
        done(city.tellSupplies.takeBack(id, told, LEADING.because("已停供")));
        assertThat(problem(city.tellSupplies.takeBack(id, told, LEADING.because("再次"))))
                .isEqualTo(ChainProblem.CHAIN_SUPPLY_UNKNOWN);
        done(tell(supplier, customer, 2025, LEADING));
        assertThat(city.supplies.of(city.now(id), BUREAU_PERSON))
                .extracting(row -> row.supply().counts())
                .containsExactly(true, false);
    }

    @Test
    void is_not_shown_once_both_are_one_firm_or_one_has_left_the_chain() {
        done(tell(supplier, customer, 2025, LEADING));
        var place = city.now(id).standing().getFirst().id();
        done(city.placeFirms.takeOff(id, place, LEADING.because("已迁出")));
        assertThat(city.supplies.of(city.now(id), BUREAU_PERSON)).isEmpty();
        city.placed(id, 0, Presence.HERE, supplier);
        assertThat(city.supplies.of(city.now(id), BUREAU_PERSON)).hasSize(1);

        city.merge(supplier, customer);
        assertThat(city.supplies.of(city.now(id), BUREAU_PERSON)).isEmpty();
    }

    @Test
    void leaves_no_trace_for_who_may_not_see_both_firms() {
        var secret = city.secretFirm("戊己科技");
        city.placed(id, 0, Presence.HERE, secret);
        var told = done(tell(secret, customer, 2025, BUREAU_ACT))
                .state()
                .supplies()
                .getFirst()
                .id();

        assertThat(city.supplies.of(city.now(id), BUREAU_PERSON)).hasSize(1);
        assertThat(city.supplies.of(city.now(id), ZHANGDIAN_OFFICER)).isEmpty();
        assertThat(List.of(
                        problemOf(tell(secret, customer, 2025, LEADING)),
                        problemOf(city.tellSupplies.takeBack(id, told, LEADING.because("x")))))
                .containsExactly("lead.chain-supply-firm-unknown", "lead.chain-supply-unknown");
    }

    @Test
    void is_one_of_as_many_as_the_rule_says() {
        done(tell(supplier, customer, 2023, LEADING));
        done(tell(supplier, customer, 2024, LEADING));
        var last = done(tell(supplier, customer, 2025, LEADING));

        var refusal = refused(tell(supplier, customer, 2026, LEADING));
        assertThat(refusal.problem()).isEqualTo(ChainProblem.CHAIN_TOO_MANY_SUPPLIES);
        assertThat(refusal.facts()).containsEntry("most", 3);
        var told = last.state().supplies().getLast().id();
        done(city.tellSupplies.takeBack(id, told, LEADING.because("已停供")));
        assertThat(problem(tell(supplier, customer, 2026, LEADING))).isNull();
    }

    @Test
    void leaves_its_room_to_others_once_nobody_sees_it_any_more() {
        var third = city.firm("戊己科技");
        var same = city.firm("庚辛科技");
        city.placed(id, 1, Presence.HERE, third, same);
        done(tell(third, customer, 2025, LEADING));
        done(tell(same, customer, 2025, LEADING));
        done(tell(supplier, customer, 2025, LEADING));
        assertThat(problem(tell(customer, supplier, 2025, LEADING))).isEqualTo(ChainProblem.CHAIN_TOO_MANY_SUPPLIES);

        var place = city.now(id).standing().stream()
                .filter(one -> one.enterpriseId().equals(third))
                .findFirst()
                .orElseThrow();
        done(city.placeFirms.takeOff(id, place.id(), LEADING.because("已迁出")));
        assertThat(problem(tell(customer, supplier, 2025, LEADING))).isNull();
        assertThat(problem(tell(customer, supplier, 2026, LEADING))).isEqualTo(ChainProblem.CHAIN_TOO_MANY_SUPPLIES);
        city.merge(same, customer);
        assertThat(problem(tell(customer, supplier, 2026, LEADING))).isNull();
    }

    @Test
    void takes_its_room_though_the_teller_may_not_see_it() {
        var secret = city.secretFirm("戊己科技");
        city.placed(id, 0, Presence.HERE, secret);
        done(tell(secret, customer, 2023, BUREAU_ACT));
        done(tell(secret, customer, 2024, BUREAU_ACT));
        done(tell(secret, customer, 2025, BUREAU_ACT));

        assertThat(problem(tell(supplier, customer, 2025, LEADING))).isEqualTo(ChainProblem.CHAIN_TOO_MANY_SUPPLIES);
    }

    private static String problemOf(Outcome<?> outcome) {
        return refused(outcome).problem().code();
    }

    private Outcome<Versioned<IndustryChain>> tell(String from, String to, int year, Act act) {
        return city.tellSupplies.tell(id, new TellSupplies.Told(from, to, "2025 年报", year), act);
    }
}
