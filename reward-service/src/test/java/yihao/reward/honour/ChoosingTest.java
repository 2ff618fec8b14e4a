package yihao.reward.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.honour.HonourWorld.DAY;
import static yihao.reward.honour.HonourWorld.done;
import static yihao.reward.honour.HonourWorld.proposal;
import static yihao.reward.honour.HonourWorld.ranked;
import static yihao.reward.honour.HonourWorld.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reward.RewardProblem;
import yihao.reward.honour.Nominee.State;
import yihao.reward.honour.Round.Sum;
import yihao.reward.honour.Selection.Status;

@DisplayName("HN-02…HN-05 Who is chosen")
class ChoosingTest {

    final HonourWorld world = new HonourWorld();

    @Test
    void has_the_most_votes_and_equals_at_the_last_place_are_voted_on_again() {
        var id = world.opened("RED_FLAG", "2026-Q4", "d1", "d2", "d3");
        world.vote(id, HEAD, 1);
        world.vote(id, LEADER, 2);
        world.settled(id);

        assertThat(world.of(id).status()).isEqualTo(Status.CHOOSING);
        assertThat(world.of(id).round().orElseThrow().among()).containsExactly(1, 2);
        assertThat(refusal(world.vote(id, HEAD, 3))).isEqualTo(HonourProblem.BALLOT_WRONG);
        world.vote(id, HEAD, 2);
        world.vote(id, LEADER, 2);
        done(world.hold.choose(id, List.of(), act(BUREAU_2, DAY)));

        assertThat(world.of(id).chosen()).extracting(Nominee::reference).containsExactly("d2");
        assertThat(world.of(id).rounds()).hasSize(2);
    }

    @Test
    void each_voter_casts_once_and_as_many_votes_as_there_are_places() {
        var id = world.opened("RED_FLAG", "2026-Q4", "d1", "d2");

        assertThat(refusal(world.vote(id, HEAD, 1, 2))).isEqualTo(HonourProblem.BALLOT_WRONG);
        assertThat(refusal(world.vote(id, HEAD))).isEqualTo(HonourProblem.BALLOT_WRONG);
        assertThat(refusal(world.vote(id, HEAD, 9))).isEqualTo(HonourProblem.BALLOT_WRONG);
        assertThat(refusal(world.vote(id, BUREAU, 1))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        world.vote(id, HEAD, 1);
        assertThat(refusal(world.vote(id, HEAD, 2))).isEqualTo(HonourProblem.BALLOT_CAST);
        assertThat(refusal(world.hold.choose(id, List.of(), act(BUREAU, DAY)))).isEqualTo(HonourProblem.QUORUM_MISSING);
    }

    @Test
    void a_secret_vote_keeps_who_voted_and_never_for_whom() {
        var id = world.opened("ADVANCED_INDIVIDUAL", "2026", "officer-1", "officer-2");
        world.vote(id, HEAD, 2);
        world.vote(id, SUPERVISION, 1, 2);

        var round = world.of(id).round().orElseThrow();
        assertThat(round.ballots()).isEmpty();
        assertThat(round.cast()).containsExactlyInAnyOrder("bureau.head", "supervision");
        assertThat(round.sums()).extracting(Sum::of).containsOnly(BigDecimal.ZERO);
        assertThat(round.hidden())
                .hasSize(2)
                .extracting(paper -> paper.text().length())
                .containsOnly(round.hidden().getFirst().text().length());
        world.settled(id);
        var counted = world.of(id).rounds().getFirst();
        assertThat(counted.sums()).extracting(Sum::of).containsExactly(BigDecimal.ONE, new BigDecimal(2));
        assertThat(counted.hidden()).isEmpty();
        var urn = Objects.requireNonNull(round.urn());
        assertThat(round.hidden())
                .allSatisfy(paper -> assertThat(world.vault.open(urn, Urns.Paper.BALLOT, paper))
                        .isEmpty());
        assertThat(world.of(id).chosen()).extracting(Nominee::place).containsExactly(2, 1);
    }

    @Test
    void points_are_averaged_half_up_and_equals_share_a_place() {
        var id = world.opened("EXCELLENT_ADVISER", "2026", "a1", "a2", "a3");
        points(id, "90.005", "80", "80");
        assertThat(refusal(world.hold.cast(id, List.of(new Sum(1, new BigDecimal("100.01"))), act(SUPERVISION, DAY))))
                .isEqualTo(HonourProblem.BALLOT_WRONG);
        done(world.hold.cast(id, sums("90", "81", "81"), act(LEADER, DAY)));
        world.settled(id);

        assertThat(world.of(id).chosen())
                .extracting(one -> one.place() + " " + one.score())
                .containsExactly("1 90.00", "2 80.50", "2 80.50");
    }

    private void points(String id, String... points) {
        done(world.hold.cast(id, sums(points), act(HEAD, DAY)));
    }

    private static List<Sum> sums(String... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Sum(i + 1, new BigDecimal(points[i])))
                .toList();
    }

    @Test
    void a_ranking_names_the_first_of_the_allowed_kind_and_equals_at_the_last_place() {
        world.rankings.put(
                "r",
                List.of(
                        ranked("bureau", 1, "120"),
                        ranked("d1", 2, "99"),
                        ranked("d2", 3, "98"),
                        ranked("d3", 3, "98"),
                        ranked("d4", 5, "90"),
                        ranked("d5", 6, "80"),
                        ranked("d6", 7, "70"),
                        ranked("d7", 7, "70"),
                        ranked("d8", 9, "1")));
        var id = world.opened("ADVANCED_UNIT", "2026");
        world.settled(id);

        assertThat(world.of(id).chosen())
                .extracting(one -> one.reference() + " " + one.place())
                .containsExactly("d1 1", "d2 2", "d3 2", "d4 4", "d5 5", "d6 6", "d7 6");
        assertThat(refusal(world.nominate.nominate(id, proposal("d8"), act(BUREAU, DAY))))
                .isEqualTo(HonourProblem.NOMINEE_NOT_ELIGIBLE);
    }

    @Test
    void a_decision_is_taken_by_whoever_nominated_none_of_them() {
        var id = world.opened("MAJOR_INFORMATION", "2026", "d1", "officer-1", "adviser");

        assertThat(refusal(world.hold.choose(id, List.of(1, 7), act(HEAD, DAY))))
                .isEqualTo(HonourProblem.CHOICE_WRONG);
        assertThat(refusal(world.hold.choose(id, List.of(1), act(BUREAU, DAY))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        done(world.hold.choose(id, List.of(3, 1), act(HEAD, DAY)));
        assertThat(world.of(id).nominees())
                .extracting(Nominee::state)
                .containsExactly(State.CHOSEN, State.NOMINATED, State.CHOSEN);
    }

    @Test
    void is_nominated_once_by_its_own_unit_and_of_a_person_only_a_beginning_is_kept() {
        var id = done(world.hold.open("ADVANCED_INDIVIDUAL", "2026", null, act(BUREAU, DAY)));
        var named = new Nominate.Proposal(Nominee.What.OFFICER, "officer-1", "欧阳明华", "成绩突出", List.of("事迹材料"));

        assertThat(refusal(world.nominate.nominate(id, named, act(LINZI, DAY))))
                .isEqualTo(HonourProblem.NOMINEE_NOT_ELIGIBLE);
        assertThat(refusal(world.nominate.nominate(id, proposal("d1"), act(BUREAU, DAY))))
                .isEqualTo(HonourProblem.NOMINEE_NOT_ELIGIBLE);
        done(world.nominate.nominate(id, named, act(ZHANGDIAN, DAY)));
        assertThat(refusal(world.nominate.nominate(id, named, act(BUREAU, DAY))))
                .isEqualTo(HonourProblem.NOMINEE_EXISTS);
        assertThat(world.of(id).nominees().getFirst().shown()).isEqualTo("欧***");
        assertThat(world.selections.all().toString()).doesNotContain("欧阳");
        assertThat(MaskedName.of("John Li")).isEqualTo("J*** L*");
        assertThat(List.of(MaskedName.of("张 三"), MaskedName.of("张\u3000 三"))).containsOnly("张*");
    }

    @ParameterizedTest
    @CsvSource({"ADVANCED_INDIVIDUAL,2026-Q1", "RED_FLAG,2026", "RED_FLAG,2026-Q5", "ADVANCED_INDIVIDUAL,26"})
    void is_chosen_for_a_period_of_its_kind(String kind, String period) {
        assertThat(refusal(world.hold.open(kind, period, null, act(BUREAU, DAY))))
                .isEqualTo(HonourProblem.SELECTION_PERIOD_WRONG);
    }

    @Test
    void no_step_is_skipped_repeated_or_taken_twice_by_one_person() {
        var id = done(world.hold.open("RED_FLAG", "2026-Q4", null, act(BUREAU, DAY)));
        assertThat(refusal(world.hold.open("RED_FLAG", "2026-Q4", null, act(BUREAU_2, DAY))))
                .isEqualTo(HonourProblem.SELECTION_EXISTS);
        assertThat(refusal(world.hold.begin(id, act(BUREAU_2, DAY)))).isEqualTo(HonourProblem.NOMINEE_MISSING);
        done(world.nominate.nominate(id, proposal("d1"), act(BUREAU, DAY)));
        assertThat(refusal(world.hold.begin(id, act(BUREAU, DAY)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(refusal(world.hold.choose(id, List.of(), act(BUREAU_2, DAY))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(refusal(world.award.check(id, Map.of(), act(BUREAU_2, DAY)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        done(world.hold.begin(id, act(BUREAU_2, DAY)));
        assertThat(refusal(world.hold.begin(id, act(BUREAU, DAY)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void reads_the_ranking_of_its_own_year_and_method_that_counts() {
        world.rankings.put("r", List.of(ranked("d1", 1, "99")));

        notOpened("ADVANCED_UNIT", "2026", "none");
        notOpened("ADVANCED_UNIT", "2025", "r");
        notOpened("ADVANCED_FOREIGN_CAPITAL_UNIT", "2026", "r");
        world.superseded = true;
        notOpened("ADVANCED_UNIT", "2026", "r");
    }

    private void notOpened(String kind, String period, String ranking) {
        assertThat(refusal(world.hold.open(kind, period, ranking, act(BUREAU, DAY))))
                .isEqualTo(HonourProblem.SELECTION_RANKING_MISSING);
    }
}
