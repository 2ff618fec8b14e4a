package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.act;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_REVIEW_NOT_ASKED;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.done;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.project.agreement.Review.Verdict;

@DisplayName("PG-03 A review that is refused")
class ReviewNamesTest {

    private final ExampleAgreements world = new ExampleAgreements();
    private final String id = world.opened();

    private static Map<String, Object> facts(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.facts() : Map.of();
    }

    @Test
    void is_named_in_both_languages_where_it_was_given_or_is_not_asked() {
        done(world.review("LEGAL", Verdict.PASSED, null));

        assertThat(facts(world.review("LEGAL", Verdict.PASSED, null)))
                .containsEntry("nameZh", "合法性审查")
                .containsEntry("nameEn", "Legal review");
        assertThat(facts(world.keep.review(id, "CASE_BY_CASE", Verdict.PASSED, TODAY, act(BUREAU_HEAD))))
                .containsEntry("nameZh", "一事一议审查")
                .containsEntry("nameEn", "Case-by-case review");
    }

    @Test
    void is_not_asked_where_no_rule_knows_it() {
        var unknown = world.review("WEATHER", Verdict.PASSED, null);

        assertThat(problem(unknown)).isEqualTo(AGREEMENT_REVIEW_NOT_ASKED);
        assertThat(facts(unknown)).containsEntry("nameZh", "WEATHER").containsEntry("nameEn", "WEATHER");
    }
}
