package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.content;
import static yihao.project.agreement.ExampleAgreements.done;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.agreement.AgreementRules.Cap;
import yihao.project.agreement.AgreementRules.RateRule;
import yihao.project.agreement.AgreementRules.ReviewKind;
import yihao.project.agreement.Review.Verdict;
import yihao.rules.RuleReading;

@DisplayName("PG-01 The rules of agreements")
class AgreementRulesTest {

    @Test
    void decide_as_a_city_wrote_them_that_no_code_knows() {
        var world = new ExampleAgreements(OtherRules.book());
        world.opened();
        assertThat(asked(world)).containsExactly("LAW");
        world.committed(Side.PLACE, "GRANT", "10.0001", "2026-12-31");
        assertThat(asked(world)).containsExactly("LAW", "FUNDS");
        done(world.commitments.drop(
                world.id(), world.state().commitments().getFirst().id(), act(ZHANGDIAN_OFFICER)));
        assertThat(asked(world)).containsExactly("LAW");
        assertThat(world.book.on(TODAY).rules().rate()).isEqualTo(new RateRule(1, false, Cap.COMMITMENT));
    }

    @Test
    void ask_nothing_of_a_supplementary_agreement_where_a_city_says_so() {
        var world = new ExampleAgreements(OtherRules.book());
        done(world.open(act(ZHANGDIAN_HEAD)));
        done(world.keep.review(world.id(), "LAW", Verdict.PASSED, TODAY, act(ZHANGDIAN_OFFICER)));
        done(world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_HEAD)));
        done(world.keep.draft(world.id(), content(false, "1"), act(ZHANGDIAN_OFFICER, "补充")));

        assertThat(asked(world)).isEmpty();
        done(world.keep.sign(world.id(), TODAY, act(ZHANGDIAN_HEAD)));
    }

    @Test
    void leave_a_review_standing_whose_condition_asks_for_what_is_not_filled() {
        var text = OtherRules.TEXT.replace("!supplementary", "counts['jobs'] >= 200");
        var world = new ExampleAgreements(OtherRules.book(text));
        world.opened();

        assertThat(asked(world)).containsExactly("LAW");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            !supplementary                | !supplement                   | /rules/reviews/0/when
            id: FUNDS                     | id: LAW                       | /rules/reviews/1/id
            id: BUILD                     | id: GRANT                     | /rules/kinds/1/id
            amount: OPTIONAL              | amount: NONE                  | /rules/kinds/1/unit
            sides: [PLACE]                | sides: [CITY]                 | /rules/kinds/0/sides/0
            functions: [FINANCE]          | functions: []                 | /rules/reviews/1/functions
            decimals: 1                   | decimals: 5                   | /rules/rate/decimals
            cap: COMMITMENT               | cap: NONE                     | /rules/rate/cap
            """)
    void that_do_not_hang_together_are_refused_where_they_stand(String right, String wrong, String pointer) {
        var reading = AgreementRules.format().read(OtherRules.TEXT.replace(right, wrong));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        RuleReading.Unreadable.class,
                        no -> assertThat(no.problems().toString()).contains(pointer));
    }

    private static List<String> asked(ExampleAgreements world) {
        var project = world.world.projects.find(world.project).orElseThrow().state();
        return world.book.asked(world.state(), project, TODAY).stream()
                .map(ReviewKind::id)
                .toList();
    }
}
