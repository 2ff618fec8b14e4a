package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Refusal;
import yihao.kernel.Wording;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Texts;
import yihao.testkit.web.TinyService.TinyProblem;

@DisplayName("G2 A problem")
class ProblemsTest {

    final Problems problems = new Problems(new Texts("tiny"), (facts, _) -> facts);

    @Test
    void carries_a_fact_but_keeps_its_own_status_when_a_record_has_one_too() {
        var full = problems.of(Refusal.of(TinyProblem.FULL, "most", 7), Locale.ENGLISH);
        var drafted = problems.of(Refusal.of(TinyProblem.FULL, "status", "DRAFT"), Locale.ENGLISH);

        assertThat(full.getProperties()).containsEntry("most", 7);
        assertThat(drafted.getProperties()).doesNotContainKey("status");
        assertThat(drafted.getStatus()).isEqualTo(422);
    }

    /// The text `rule.twice`, as every service has it.
    @Test
    void tells_what_is_not_words_yet_in_the_language_of_who_asks() {
        var wrong = List.of(Map.of("line", 3, "message", new Wording("rule.twice", Map.of("what", "a"))));

        var chinese = problems.of(Refusal.of(TinyProblem.FULL, "errors", wrong), Locale.CHINESE);
        var english = problems.of(Refusal.of(TinyProblem.FULL, "errors", wrong), Locale.ENGLISH);

        assertThat(chinese.getProperties()).containsEntry("errors", List.of(Map.of("line", 3, "message", "“a”出现了两次")));
        assertThat(english.getProperties())
                .containsEntry("errors", List.of(Map.of("line", 3, "message", "“a” is there twice")));
    }
}
