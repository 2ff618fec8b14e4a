package yihao.reward.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.act;
import static yihao.reward.honour.HonourWorld.AWARDED;
import static yihao.reward.honour.HonourWorld.SHOWN;
import static yihao.reward.honour.HonourWorld.done;
import static yihao.reward.honour.HonourWorld.ranked;
import static yihao.reward.honour.HonourWorld.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.honour.Nominee.State;
import yihao.reward.honour.Selection.Status;
import yihao.reward.scheme.InMemorySchemes;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.ShippedSchemes;

@DisplayName("HN-06…HN-09 The chosen")
class AwardHonourTest {

    static final Scheme GUANGXI = ShippedSchemes.scheme("guangxi-2019");

    HonourWorld world = world();

    static HonourWorld world() {
        return new HonourWorld(HonourKinds.shipped(), new InMemorySchemes() {
            @Override
            public Optional<Scheme> inForce(String schemeId, LocalDate day) {
                return schemeId.equals("guangxi-2019") ? Optional.of(GUANGXI) : Optional.empty();
            }
        });
    }

    static String chosen(HonourWorld world, String kind) {
        world.method = kind.contains("FOREIGN") ? "foreign-capital" : "district-monthly";
        world.rankings.put(
                "r",
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> ranked("d" + i, i, String.valueOf(100 - i)))
                        .toList());
        var id = world.opened(kind, "2026");
        world.settled(id);
        return id;
    }

    private @Nullable Money amount(String award) {
        var payout = world.paid.get(award);
        return payout == null ? null : payout.amount();
    }

    static String total(HonourWorld world) {
        return world.paid.values().stream()
                .map(Payouts.Payout::amount)
                .reduce(cny("0"), Money::plus)
                .toString();
    }

    @Test
    void get_together_what_Guangxi_pays_by_rank_into_the_funds_of_their_units() {
        for (var kind : List.of("ADVANCED_UNIT", "ADVANCED_FOREIGN_CAPITAL_UNIT")) {
            var id = chosen(world, kind);
            world.published(id);
            assertThat(world.awarded(id)).isInstanceOf(Outcome.Done.class);
        }

        assertThat(total(world)).isEqualTo("39000000.00 CNY");
        assertThat(amount("2026-ADVANCED_UNIT-1")).isEqualTo(cny("6500000.00"));
        assertThat(amount("2026-ADVANCED_UNIT-6")).isEqualTo(cny("1500000.00"));
        assertThat(world.paid.get("2026-ADVANCED_FOREIGN_CAPITAL_UNIT-5"))
                .isEqualTo(new Payouts.Payout(
                        "2026-ADVANCED_FOREIGN_CAPITAL_UNIT-5",
                        "利用外资先进单位 外资先进〔2026〕5号",
                        Prize.To.FUND,
                        "d5",
                        cny("1000000.00"),
                        "bureau"));
        assertThat(world.of("2026-ADVANCED_UNIT").open()).isNull();
    }

    @Test
    void on_one_rank_get_each_its_sum_or_divide_those_they_take_up_to_the_last_fen() {
        world.rankings.put(
                "r", List.of(ranked("d1", 1, "9"), ranked("d2", 2, "8"), ranked("d3", 2, "8"), ranked("d4", 2, "8")));
        var id = world.opened("ADVANCED_UNIT", "2026");
        world.settled(id);
        var all = world.of(id).nominees();

        assertThat(new Prizes(GUANGXI, "investment", Prize.Tied.EACH).of(all))
                .containsEntry(1, cny("6500000"))
                .containsEntry(2, cny("5500000"))
                .containsEntry(4, cny("5500000"));
        var divided = new Prizes(GUANGXI, "investment", Prize.Tied.DIVIDED).of(all);
        assertThat(divided.values().stream().reduce(cny("0"), Money::plus)).isEqualTo(cny("20000000"));
        assertThat(divided).containsEntry(2, cny("4500000")).containsEntry(4, cny("4500000"));
        var two = new Prizes(GUANGXI, "investment", Prize.Tied.DIVIDED).of(all.subList(1, 3));
        assertThat(two).containsEntry(2, cny("5000000")).containsEntry(3, cny("5000000"));
    }

    @Test
    void lose_their_place_by_one_veto_and_nobody_moves_up() {
        var id = chosen(world, "ADVANCED_UNIT");
        world.marked.add("d2");
        assertThat(refusal(world.award.check(id, Map.of(), act(BUREAU_2, SHOWN))))
                .isEqualTo(HonourProblem.VETO_UNANSWERED);
        world.published(id);
        world.awarded(id);

        assertThat(world.of(id).nominee(2).orElseThrow().state()).isEqualTo(State.VETOED);
        assertThat(world.paid).doesNotContainKey("2026-ADVANCED_UNIT-2");
        assertThat(amount("2026-ADVANCED_UNIT-3")).isEqualTo(cny("4500000.00"));
        assertThat(total(world)).isEqualTo("18500000.00 CNY");
    }

    @Test
    void are_shown_for_whole_working_days_with_every_objection_answered() {
        var id = chosen(world, "ADVANCED_UNIT");
        world.published(id);
        assertThat(world.of(id).publicUntil()).isEqualTo(LocalDate.of(2027, 1, 19));
        done(world.award.object(id, 1, "数据不实", act(LEADER, "2027-01-19T10:00:00Z")));
        assertThat(refusal(world.award.object(id, 8, "?", act(LEADER, SHOWN))))
                .isEqualTo(HonourProblem.NOMINEE_UNKNOWN);
        assertThat(refusal(world.award.award(id, act(HEAD, "2027-01-19T10:00:00Z"))))
                .isEqualTo(HonourProblem.HONOUR_PUBLICITY_RUNNING);
        assertThat(refusal(world.awarded(id))).isEqualTo(HonourProblem.HONOUR_OBJECTION_OPEN);
        assertThat(refusal(world.award.object(id, 1, "迟到", act(LEADER, AWARDED))))
                .isEqualTo(HonourProblem.HONOUR_PUBLICITY_OVER);

        done(world.award.answer(id, 1, true, act(BUREAU_2, AWARDED, "属实")));
        assertThat(refusal(world.award.answer(id, 1, false, act(BUREAU, AWARDED, "不属实"))))
                .isEqualTo(HonourProblem.HONOUR_OBJECTION_UNKNOWN);
        world.awarded(id);
        assertThat(world.of(id).nominee(1).orElseThrow().state()).isEqualTo(State.DROPPED);
        assertThat(world.paid).hasSize(5);
    }

    @Test
    void are_published_and_awarded_by_other_people_once() {
        var id = chosen(world, "ADVANCED_UNIT");
        world.published(id);
        assertThat(refusal(world.award.award(id, act(BUREAU_2, AWARDED)))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        world.awarded(id);
        assertThat(refusal(world.awarded(id))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(refusal(world.award.publish(id, act(BUREAU, AWARDED)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void lose_an_honour_on_a_proposal_and_another_persons_decision_with_reasons() {
        var id = chosen(world, "ADVANCED_UNIT");
        world.published(id);
        world.awarded(id);

        assertThat(refusal(world.award.withdraw(id, 1, true, act(HEAD, AWARDED, "造假"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(refusal(world.award.proposeWithdrawal(id, 1, act(HEAD, AWARDED))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        done(world.award.proposeWithdrawal(id, 1, act(HEAD, AWARDED, "造假")));
        assertThat(refusal(world.award.withdraw(id, 1, true, act(HEAD, AWARDED, "造假"))))
                .isEqualTo(RewardProblem.SAME_PERSON);
        done(world.award.withdraw(id, 1, true, act(LEADER, AWARDED, "造假")));
        assertThat(world.of(id).nominee(1).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void are_paid_once_each_wherever_the_power_went() {
        for (int chance = 0; ; chance++) {
            var cut = world();
            var id = chosen(cut, "ADVANCED_UNIT");
            cut.published(id);
            cut.power.afterChances(chance);
            try {
                cut.awarded(id);
            } catch (PowerCut.Died _) {
                // went out
            }
            var undisturbed = !cut.power.cameTrue(chance);
            cut.power.never();
            if (cut.of(id).status() == Status.PUBLISHED) {
                cut.awarded(id);
            }
            cut.passOn.sweep((_, e) -> {
                throw e;
            });
            assertThat(total(cut)).as("after " + chance).isEqualTo("24000000.00 CNY");
            assertThat(cut.of(id).open()).isNull();
            if (undisturbed) {
                assertThat(chance).isGreaterThan(12);
                return;
            }
        }
    }
}
