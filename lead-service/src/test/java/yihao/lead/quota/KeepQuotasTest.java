package yihao.lead.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.FIRST_OF_SEPTEMBER;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Judgement.Answer;
import yihao.lead.Judgement.Point;
import yihao.lead.World;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("L8 A quota of valuable leads")
class KeepQuotasTest {

    static final Act BY_THE_HEAD = at(BUREAU_CHIEF, FIRST_OF_SEPTEMBER);
    static final LocalDate FIRST_OF_OCTOBER = LocalDate.of(2026, 10, 1);

    final World world = new World();
    final TwinQuotas quotas = new TwinQuotas();
    final KeepQuotas keepQuotas = new KeepQuotas(quotas, world.leads, world.network, QuotaRule.shipped());

    @Test
    void is_reached_by_what_the_unit_and_those_below_it_reported_and_was_found_valuable() {
        done(keepQuotas.set(new LeadQuota(ZHANGDIAN, 2026, 8), BY_THE_HEAD));
        judged(reported("甲乙科技", ZHANGDIAN_OFFICER), true);
        judged(reported("丙丁科技", actor("squad.member", World.SQUAD, Function.SQUAD_MEMBER)), true);
        judged(reported("戊己科技", World.LINZI_OFFICER), true);
        judged(reported("庚辛科技", ZHANGDIAN_OFFICER), false);
        reported("壬癸科技", ZHANGDIAN_OFFICER);

        var progress = keepQuotas.of(2026, BUREAU_PERSON, FIRST_OF_OCTOBER).progress();

        assertThat(progress).hasSize(1);
        assertThat(progress.getFirst().reached()).isEqualTo(2);
        assertThat(progress.getFirst().completion()).isEqualByComparingTo("25.0");
        assertThat(progress.getFirst().expected()).isEqualByComparingTo("6.0");
        assertThat(progress.getFirst().variance()).isEqualByComparingTo("-4.0");
    }

    @ParameterizedTest(name = "of 10 leads {1} are expected on {0}")
    @CsvSource(textBlock = """
            2025-12-31, 0.0
            2026-01-31, 0.0
            2026-02-01, 0.8
            2026-10-31, 7.5
            2026-11-01, 8.3
            2026-12-31, 9.2
            2027-01-01, 10.0
            """)
    void expects_a_month_once_it_is_over(LocalDate today, String expected) {
        done(keepQuotas.set(new LeadQuota(ZHANGDIAN, 2026, 10), BY_THE_HEAD));

        var standing = keepQuotas.of(2026, BUREAU_PERSON, today);

        assertThat(standing.progress().getFirst().expected()).isEqualByComparingTo(expected);
        assertThat(standing.rule()).isEqualTo("lead-quotas@1");
    }

    @Test
    void is_set_by_the_head_of_the_bureau_for_a_unit_that_is_there_and_changed_with_a_reason() {
        var quota = new LeadQuota(ZHANGDIAN, 2026, 8);

        assertThat(refused(keepQuotas.set(quota, at(BUREAU_PERSON, FIRST_OF_SEPTEMBER)))
                        .problem())
                .isEqualTo(QuotaProblem.ONLY_BUREAU_HEAD);
        assertThat(refused(keepQuotas.set(new LeadQuota("district-nowhere", 2026, 8), BY_THE_HEAD))
                        .problem())
                .isEqualTo(QuotaProblem.QUOTA_UNIT_UNKNOWN);
        done(keepQuotas.set(quota, BY_THE_HEAD));
        done(keepQuotas.set(quota, BY_THE_HEAD));
        assertThat(refused(keepQuotas.set(new LeadQuota(ZHANGDIAN, 2026, 9), BY_THE_HEAD))
                        .problem())
                .isEqualTo(QuotaProblem.QUOTA_REASON_MISSING);
        assertThat(done(keepQuotas.set(new LeadQuota(ZHANGDIAN, 2026, 9), BY_THE_HEAD.because("机构调整")))
                        .state()
                        .target())
                .isEqualTo(9);
        done(keepQuotas.set(new LeadQuota(ZHANGDIAN, 2027, 12), BY_THE_HEAD));
    }

    @Test
    void lists_the_furthest_behind_first() {
        done(keepQuotas.set(new LeadQuota(ZHANGDIAN, 2026, 8), BY_THE_HEAD));
        done(keepQuotas.set(new LeadQuota(World.LINZI, 2026, 12), BY_THE_HEAD));

        assertThat(keepQuotas.of(2026, BUREAU_PERSON, FIRST_OF_OCTOBER).progress())
                .extracting(one -> one.quota().state().unit())
                .containsExactly(World.LINZI, ZHANGDIAN);
    }

    private String reported(String name, Actor by) {
        return done(world.report(investor(name), by, FIRST_OF_SEPTEMBER)).lead().id();
    }

    private void judged(String lead, boolean valuable) {
        var points = World.allMet();
        points.put(Point.STRENGTH, new Answer(valuable, "有据"));
        done(world.judgeLead.judge(lead, points, Map.of(), at(BUREAU_PERSON, "2026-09-02T02:00:00Z")));
    }

    /// Who sees which is the store's.
    private static final class TwinQuotas extends InMemoryAggregates<LeadQuota> implements LeadQuotas {

        @Override
        public List<Versioned<LeadQuota>> of(int year, Actor actor) {
            return where(quota -> quota.year() == year);
        }
    }
}
