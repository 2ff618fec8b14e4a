package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_DAY_TOO_EARLY;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.content;
import static yihao.project.agreement.ExampleAgreements.done;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.project.agreement.Review.Verdict;

@DisplayName("PG-03, PG-04 No review and no signature before what stands in the version was written")
class WrittenDayTest {

    private static final LocalDate COMMITTED = TODAY.plusDays(2);

    private static Act later(Actor actor, int days) {
        var now = act(actor);
        return new Act(actor, now.at().plus(Duration.ofDays(days)), "改", "request-2", null, null);
    }

    private static String committed(ExampleAgreements world, String kind, int days) {
        var land = new Commitment.Content(Side.PLACE, kind, "承诺", BigDecimal.TEN, TODAY.plusYears(1));
        return done(world.commitments.commit(world.id(), land, later(ZHANGDIAN_OFFICER, days)))
                .state()
                .commitments()
                .getLast()
                .id();
    }

    @Test
    void reviews_from_the_day_on_that_its_last_commitment_was_written() {
        var world = new ExampleAgreements();
        var id = world.opened();
        committed(world, "LAND", 2);
        var bureau = later(BUREAU_OFFICER, 5);

        assertThat(problem(world.keep.review(id, "LEGAL", Verdict.PASSED, COMMITTED.minusDays(1), bureau)))
                .isEqualTo(AGREEMENT_DAY_TOO_EARLY);
        done(world.keep.review(id, "LEGAL", Verdict.PASSED, COMMITTED, bureau));
    }

    @Test
    void reviews_from_the_day_on_that_one_was_taken_out() {
        var world = new ExampleAgreements();
        var id = world.opened();
        var land = committed(world, "LAND", 0);
        done(world.commitments.drop(id, land, later(ZHANGDIAN_OFFICER, 2)));
        var bureau = later(BUREAU_OFFICER, 5);

        assertThat(problem(world.keep.review(id, "LEGAL", Verdict.PASSED, COMMITTED.minusDays(1), bureau)))
                .isEqualTo(AGREEMENT_DAY_TOO_EARLY);
        done(world.keep.review(id, "LEGAL", Verdict.PASSED, COMMITTED, bureau));
    }

    @Test
    void is_signed_from_that_day_on_where_no_review_is_asked() {
        var world = new ExampleAgreements(OtherRules.book());
        done(world.open(act(ZHANGDIAN_HEAD)));
        var id = world.id();
        done(world.keep.review(id, "LAW", Verdict.PASSED, TODAY, act(ZHANGDIAN_OFFICER)));
        done(world.keep.sign(id, TODAY, act(ZHANGDIAN_HEAD)));
        done(world.keep.draft(id, content(false, "1"), act(ZHANGDIAN_OFFICER, "补充")));
        var building = new Commitment.Content(Side.INVESTOR, "BUILD", "建设", null, TODAY.plusYears(1));
        done(world.commitments.commit(id, building, later(ZHANGDIAN_OFFICER, 2)));
        var head = later(ZHANGDIAN_HEAD, 5);

        assertThat(problem(world.keep.sign(id, COMMITTED.minusDays(1), head))).isEqualTo(AGREEMENT_DAY_TOO_EARLY);
        done(world.keep.sign(id, COMMITTED, head));
    }
}
