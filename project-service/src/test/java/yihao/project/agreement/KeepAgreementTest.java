package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_DAY_TOO_EARLY;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_OWN_TEXT;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_REVIEWED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_REVIEW_NOT_ASKED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_SIGNED;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.content;
import static yihao.project.agreement.ExampleAgreements.done;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.project.agreement.AgreementRules.ReviewKind;
import yihao.project.agreement.Review.Verdict;

@DisplayName("P1 An investment agreement")
class KeepAgreementTest {

    private final ExampleAgreements world = new ExampleAgreements();

    @Test
    void PG_03_is_reviewed_by_who_may_and_never_by_who_wrote_it() {
        world.opened();

        assertThat(problem(world.keep.review(world.id(), "LEGAL", Verdict.PASSED, TODAY, act(ZHANGDIAN_HEAD))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.keep.review(world.id(), "LEGAL", Verdict.PASSED, TODAY, act(AUDITOR))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.keep.review(world.id(), "CASE_BY_CASE", Verdict.PASSED, TODAY, act(BUREAU_HEAD))))
                .isEqualTo(AGREEMENT_REVIEW_NOT_ASKED);
        var day = TODAY.plusDays(1);
        assertThat(problem(world.keep.review(world.id(), "LEGAL", Verdict.PASSED, day, act(BUREAU_OFFICER))))
                .isEqualTo(DATE_IN_FUTURE);
        day = TODAY.minusDays(1);
        assertThat(problem(world.keep.review(world.id(), "LEGAL", Verdict.PASSED, day, act(BUREAU_OFFICER))))
                .as("before it was written")
                .isEqualTo(AGREEMENT_DAY_TOO_EARLY);
        assertThat(problem(world.review("LEGAL", Verdict.REJECTED, " "))).isEqualTo(REASON_MISSING);
        assertThat(problem(world.review("LEGAL", Verdict.PASSED_WITH_CONDITIONS, null)))
                .isEqualTo(REASON_MISSING);

        done(world.review("LEGAL", Verdict.PASSED, null));
        assertThat(problem(world.review("LEGAL", Verdict.PASSED, null))).isEqualTo(AGREEMENT_REVIEWED);
    }

    @Test
    void PG_03_is_not_reviewed_by_who_wrote_an_earlier_version() {
        var world = new ExampleAgreements(OtherRules.book());
        world.opened();
        done(world.keep.draft(world.id(), content(false, "1"), act(ZHANGDIAN_HEAD, "改")));

        assertThat(problem(world.keep.review(world.id(), "LAW", Verdict.PASSED, TODAY, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(AGREEMENT_OWN_TEXT);
    }

    @Test
    void PG_03_is_not_reviewed_by_who_took_a_commitment_out_of_it() {
        var world = new ExampleAgreements(OtherRules.book());
        done(world.open(act(ZHANGDIAN_HEAD)));
        var content = new Commitment.Content(Side.PLACE, "GRANT", "补助", BigDecimal.TEN, TODAY);
        var grant = done(world.commitments.commit(world.id(), content, act(ZHANGDIAN_HEAD)));
        var id = grant.state().commitments().getFirst().id();
        done(world.commitments.drop(world.id(), id, act(ZHANGDIAN_OFFICER)));

        assertThat(problem(world.keep.review(world.id(), "LAW", Verdict.PASSED, TODAY, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(AGREEMENT_OWN_TEXT);
    }

    @Test
    void PG_04_is_signed_once_all_that_is_asked_has_passed_and_names_what_has_not() {
        world.opened();
        var refused = world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_HEAD));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().facts())
                                .containsEntry("missing", List.of("LEGAL", "FAIR_COMPETITION"))
                                .containsEntry("namesZh", "合法性审查、公平竞争审查")
                                .containsEntry("namesEn", "Legal review, Fair-competition review"));

        world.passed();

        assertThat(problem(world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.keep.sign(world.id(), TODAY.plusDays(1), act(ZHANGDIAN_HEAD))))
                .isEqualTo(DATE_IN_FUTURE);
        assertThat(problem(world.keep.sign(world.id(), TODAY.minusDays(1), act(ZHANGDIAN_HEAD))))
                .as("before it was reviewed")
                .isEqualTo(AGREEMENT_DAY_TOO_EARLY);
        assertThat(done(world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_HEAD)))
                        .state()
                        .watch()
                        .status())
                .isEqualTo(Watch.Status.SIGNED);
        assertThat(problem(world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_HEAD))))
                .isEqualTo(AGREEMENT_SIGNED);
        assertThat(problem(world.review("LEGAL", Verdict.PASSED, null))).isEqualTo(AGREEMENT_SIGNED);
    }

    @Test
    void PG_04_a_rejection_does_not_pass_and_another_version_is_reviewed_anew() {
        world.opened();
        done(world.review("LEGAL", Verdict.PASSED, null));
        done(world.review("FAIR_COMPETITION", Verdict.REJECTED, "第八条限定本地企业"));
        assertThat(missing()).containsExactly("FAIR_COMPETITION");
        assertThat(problem(world.keep.draft(world.id(), content(false, "1"), act(ZHANGDIAN_OFFICER, " "))))
                .isEqualTo(REASON_MISSING);

        done(world.keep.draft(world.id(), content(false, "150000000"), act(ZHANGDIAN_OFFICER, "删去第八条")));

        assertThat(missing()).containsExactly("LEGAL", "FAIR_COMPETITION");
        assertThat(world.state().drafts().getFirst().reviews()).as("kept").hasSize(2);
        world.signed();
    }

    @Test
    void PG_03_asks_for_more_where_it_offers_what_no_policy_provides_or_is_large() {
        world.opened();
        done(world.keep.draft(world.id(), content(true, "1"), act(ZHANGDIAN_OFFICER, "一事一议")));
        assertThat(missing()).containsExactly("LEGAL", "FAIR_COMPETITION", "CASE_BY_CASE");
        done(world.keep.draft(world.id(), content(false, "999999999.99"), act(ZHANGDIAN_OFFICER, "改")));
        assertThat(missing()).containsExactly("LEGAL", "FAIR_COMPETITION");
        done(world.keep.draft(world.id(), content(false, "1000000000"), act(ZHANGDIAN_OFFICER, "改")));
        assertThat(missing()).containsExactly("LEGAL", "FAIR_COMPETITION", "CASE_BY_CASE");
        var dollars = new Draft.Content("第一条", false, new Money(BigDecimal.ONE, Currency.getInstance("USD")));
        done(world.keep.draft(world.id(), dollars, act(ZHANGDIAN_OFFICER, "改")));
        assertThat(missing()).as("in another currency").contains("CASE_BY_CASE");
    }

    @Test
    void PG_02_a_version_after_signing_is_a_supplementary_agreement_while_the_signed_one_binds() {
        world.opened();
        world.signed();

        done(world.keep.draft(world.id(), content(false, "160000000"), act(ZHANGDIAN_OFFICER, "增资")));

        assertThat(world.state().binding().orElseThrow().number()).isEqualTo(1);
        assertThat(missing()).hasSize(2);
        world.signed();
        assertThat(world.state().binding().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void tells_what_one_may_do() {
        world.opened();
        assertThat(actions(ZHANGDIAN_OFFICER)).containsExactly("draft", "commit");
        assertThat(actions(BUREAU_OFFICER)).containsExactly("review");
        world.passed();
        assertThat(actions(BUREAU_OFFICER)).isEmpty();
        assertThat(actions(ZHANGDIAN_HEAD)).containsExactly("sign", "draft", "end");
        done(world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_HEAD)));
        assertThat(actions(ZHANGDIAN_HEAD)).containsExactly("draft", "end");
    }

    private List<String> actions(Actor actor) {
        return world.keep.actions(world.state(), asked(), actor);
    }

    private List<ReviewKind> asked() {
        return world.keep
                .asked(world.state(), act(ZHANGDIAN_HEAD))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private List<String> missing() {
        return asked().stream()
                .map(ReviewKind::id)
                .filter(kind -> !world.state().current().passed(kind))
                .toList();
    }
}
