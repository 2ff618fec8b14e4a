package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_OWN_TEXT;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_TEXT_FIXED;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_REMOVAL_SIGNED;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.content;
import static yihao.project.agreement.ExampleAgreements.done;
import static yihao.project.agreement.Side.PLACE;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.agreement.Review.Verdict;

@DisplayName("PG-05 A commitment that was taken out")
class RestoreCommitmentTest {

    private final ExampleAgreements world = new ExampleAgreements();
    private final String id = world.opened();
    private final String land = world.committed(PLACE, "LAND", "30", "2026-12-31");

    private void written() {
        done(world.keep.draft(id, content(false, "1"), act(ZHANGDIAN_OFFICER, "补充协议")));
    }

    private Outcome<Versioned<Agreement>> restore() {
        return world.commitments.restore(id, land, act(ZHANGDIAN_OFFICER));
    }

    private List<String> actions() {
        var rules = world.book.of(world.state()).rules();
        return new PossibleOnCommitment(world.state(), rules, true, ZHANGDIAN_OFFICER).actions(world.commitment(land));
    }

    @Test
    void comes_back_after_the_version_without_it_was_rejected_and_binds_as_before() {
        world.signed();
        written();
        done(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER)));
        done(world.review("LEGAL", Verdict.REJECTED, "不得删去"));
        assertThat(problem(restore())).isEqualTo(AGREEMENT_TEXT_FIXED);
        assertThat(actions()).doesNotContain("restore");
        written();
        assertThat(actions()).contains("restore").doesNotContain("drop");
        assertThat(problem(world.commitments.restore(id, land, act(BUREAU_HEAD))))
                .isEqualTo(NOT_YOURS);

        done(restore());

        assertThat(actions()).contains("drop").doesNotContain("restore");
        assertThat(problem(restore())).isEqualTo(COMMITMENT_NOT_FOUND);
        world.signed();
        assertThat(world.state().inForce()).extracting(Commitment::id).containsExactly(land);
    }

    @Test
    void stays_out_once_a_version_without_it_was_signed() {
        done(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER)));
        world.signed();
        written();

        assertThat(problem(restore())).isEqualTo(COMMITMENT_REMOVAL_SIGNED);
        assertThat(actions()).isEmpty();
    }

    @Test
    void is_not_reviewed_by_who_took_its_removal_back() {
        var other = new ExampleAgreements(OtherRules.book());
        done(other.open(act(ZHANGDIAN_HEAD)));
        var grant = new Commitment.Content(PLACE, "GRANT", "补助", BigDecimal.TEN, TODAY);
        var made = done(other.commitments.commit(other.id(), grant, act(ZHANGDIAN_HEAD)))
                .state()
                .commitments()
                .getFirst()
                .id();
        done(other.commitments.drop(other.id(), made, act(ZHANGDIAN_HEAD)));
        done(other.commitments.restore(other.id(), made, act(ZHANGDIAN_OFFICER)));

        assertThat(problem(other.keep.review(other.id(), "LAW", Verdict.PASSED, TODAY, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(AGREEMENT_OWN_TEXT);
    }
}
