package yihao.project.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU-01 Rules of surveys")
class SurveyRulesTest {

    @Test
    void are_shipped_with_ready_sets_that_are_whole() {
        var rules = SurveyRules.shipped().versions().getFirst().rules();

        assertThat(rules.set("ENVIRONMENT").orElseThrow().ready()).hasSize(4);
        assertThat(rules.set("PROJECT_NEEDS").orElseThrow().ready()).hasSize(4);
        assertThat(rules.linkDays()).isEqualTo(30);
        assertThat(rules.anonymousAtLeast()).isEqualTo(3);
    }

    @Test
    void of_another_city_are_read_without_code() {
        var rules = SurveyRules.read("/rules/another-surveys.yaml")
                .versions()
                .getFirst()
                .rules();

        assertThat(rules.set("FEES").orElseThrow().ready())
                .extracting(Question::kind)
                .containsExactly(Question.Kind.SCALE, Question.Kind.NUMBER, Question.Kind.MULTIPLE);
        assertThat(rules.mayCreate(ZHANGDIAN_HEAD)).isTrue();
        assertThat(rules.mayCreate(LINZI_OFFICER)).isFalse();
    }

    @Test
    void that_do_not_hang_together_are_refused_with_their_line() {
        assertThatThrownBy(() -> SurveyRules.read("/rules/broken-surveys.yaml"))
                .hasMessageContaining("/rules/sets/1/id: rule.twice {what=FEES}")
                .hasMessageContaining("/rules/sets/0/questions/1/id: rule.twice {what=STEPS}")
                .hasMessageContaining("/rules/sets/0/questions/0: rule.question-of-another-kind {what=SCALE}")
                .hasMessageContaining("/rules/sets/0/questions/1: rule.question-of-another-kind")
                .hasMessageContaining("/rules/sets/1/questions/0: rule.question-of-another-kind");
    }
}
