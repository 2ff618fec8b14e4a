package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.need.InMemoryNeeds.STAGES;
import static yihao.talent.need.MatchReason.Criterion.FIELD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.need.Recruitment.Step;

/// What every form of [Needs] promises.
public abstract class NeedsContract {

    protected abstract Needs needs();

    @Test
    void a_need_is_read_as_it_was_written() {
        var needs = needs();
        var reason = new MatchReason(FIELD, true, 40, Line.of("match-field", "has", "2614"));
        var step = new Step(STAGES.first(), TODAY, "talent.office", null);
        needs.add("n1", InMemoryNeeds.need(1), NeedAction.POSTED, by(OFFICER));
        var recruitment = new Recruitment("t1", "T-2026-000001", List.of(reason), List.of(step), null);
        needs.change("n1", NeedAction.MATCHED, by(OFFICER), need -> need.match(recruitment));

        var read = needs.find("n1").orElseThrow();

        assertThat(read.version()).isEqualTo(2);
        assertThat(read.state().recruitments()).containsExactly(recruitment);
        assertThat(read.state().asked()).isEqualTo(InMemoryNeeds.chemist(1));
    }

    @Test
    void those_open_are_told_the_most_urgent_first() {
        var needs = needs();
        needs.add("later", dueOn(TODAY.plusDays(9)), NeedAction.POSTED, by(OFFICER));
        needs.add("sooner", dueOn(TODAY.plusDays(1)), NeedAction.POSTED, by(OFFICER));
        needs.add("closed", dueOn(TODAY), NeedAction.POSTED, by(OFFICER));
        needs.change("closed", NeedAction.CLOSED, by(OFFICER), need -> need.close("项目调整"));

        assertThat(needs.open(10)).extracting(Versioned::id).containsExactly("sooner", "later");
        assertThat(needs.open(1)).extracting(Versioned::id).containsExactly("sooner");
    }

    private static Need dueOn(LocalDate day) {
        var need = InMemoryNeeds.need(1);
        var asked = need.asked();
        var other = new Asked(
                asked.title(), asked.field(), asked.leastClass(), 1, asked.languages(), day, asked.description());
        return new Need(
                need.number(), need.project(), other, List.of(), need.status(), need.postedBy(), need.postedAt(), null);
    }
}
