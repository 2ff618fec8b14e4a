package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Refusal;
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
}
