package yihao.project.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;
import static yihao.project.fund.ExampleFunds.TODAY;
import static yihao.project.fund.ExampleFunds.done;
import static yihao.project.fund.ExampleFunds.terms;
import static yihao.project.fund.ExampleFunds.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.fund.FundCondition.State;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageEntry;

@DisplayName("FU-09 Where a commitment is bait, to the day and the fen")
class FundBaitTest {

    private static final LocalDate COMMITTED = TODAY.minusDays(1);

    private final ExampleFunds world = new ExampleFunds();
    private final String fund = done(world.keep.register(terms("大基金", "1000000000"), act(ZHANGDIAN_HEAD)))
            .id();

    @ParameterizedTest(name = "signed {0}, day known {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-13, true,  -
            2026-09-14, true,  -
            2026-09-15, true,  MET
            2026-09-13, false, UNKNOWN
            2026-09-15, false, UNKNOWN
            """)
    void before_the_signing_counts_by_the_day(LocalDate signed, boolean known, @Nullable State state) {
        var id = world.committed(fund, "1");

        assertThat(flag("BEFORE_SIGNING", id, signed(signed, known))).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void of_who_has_jumped_over_a_stage_before_the_signing_is_not_known() {
        var id = world.committed(fund, "1");
        var jumped = with(project(), List.of(entry("RESERVE", COMMITTED, true), entry("SIGNED", COMMITTED, true)));

        assertThat(flag("BEFORE_SIGNING", id, jumped)).contains(State.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} of 1000000000: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            299999999.99, -
            300000000.00, -
            300000000.01, MET
            """)
    void a_large_share_is_one_fen_more_than_the_limit(String amount, @Nullable State state) {
        var withdrawn = world.committed(fund, "400000000");
        done(world.commit.withdraw(fund, withdrawn, act(ZHANGDIAN_HEAD, "调整")));
        var id = world.committed(fund, amount);

        assertThat(flag("LARGE_SHARE", id, inYuan("1000000000"))).isEqualTo(Optional.ofNullable(state));
        assertThat(flag("LARGE_SHARE", withdrawn, inYuan("1"))).isEmpty();
    }

    @Test
    void a_large_share_is_of_all_that_the_fund_has_committed() {
        world.committed(fund, "200000000");
        var last = world.committed(fund, "100000000.01");

        assertThat(flag("LARGE_SHARE", last, inYuan("1000000000"))).contains(State.MET);
    }

    private Optional<State> flag(String id, String commitment, Project project) {
        return world
                .facts
                .flags(
                        world.state(fund),
                        world.state(fund, commitment),
                        project,
                        world.sight.rights(NOON).rules())
                .stream()
                .filter(one -> one.id().equals(id))
                .map(AskFacts.Flag::state)
                .findFirst();
    }

    private Project project() {
        return world.world.state(world.project);
    }

    private Project signed(LocalDate day, boolean known) {
        var log = ExampleProjects.SHIPPED.upTo("SIGNED").stream()
                .map(stage -> entry(stage.id(), day, known || !stage.id().equals("SIGNED")))
                .toList();
        return with(project(), log);
    }

    private static StageEntry entry(String stage, LocalDate day, boolean known) {
        return new StageEntry(null, stage, day, NOON, "someone", null, false, "rules@1", !known, false);
    }

    private static Project with(Project one, List<StageEntry> log) {
        var stage = log.getLast().to();
        return new Project(
                one.number(), one.origin(), one.unit(), one.profile(), one.evidence(), stage, one.standing(), log);
    }

    private Project inYuan(String amount) {
        var one = project();
        var origin = Origin.ofLead("lead-1", "L-1", "e-1", "甲公司", null, "DE", yuan(amount));
        return new Project(
                one.number(),
                origin,
                one.unit(),
                one.profile(),
                one.evidence(),
                one.stage(),
                one.standing(),
                one.stageLog());
    }
}
