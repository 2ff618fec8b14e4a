package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.need.MatchReason.Criterion.FIELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.Viewers;
import yihao.talent.World;
import yihao.talent.need.Recruitment.Step;

/// What every form of [Needs] promises.
public abstract class NeedsContract {

    protected abstract Needs needs();

    @Test
    void a_need_is_read_as_it_was_written() {
        var needs = needs();
        var reason = new MatchReason(FIELD, true, 40, Line.of("match-field", "has", "2614"));
        needs.add("n1", InMemoryNeeds.need(1), NeedAction.POSTED, by(OFFICER));
        var step = new Step(Stages.MATCHED, TODAY, "talent.office", null);
        var recruitment = Recruitment.begun("t1", "T-2026-000001", List.of(reason), step, InMemoryNeeds.TERMS);
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

        var office = Set.of(Viewers.TALENT_OFFICE);
        assertThat(needs.open(office, 10)).extracting(Versioned::id).containsExactly("sooner", "later");
        assertThat(needs.open(office, 1)).extracting(Versioned::id).containsExactly("sooner");
        assertThat(needs.open(Set.of(ZHANGDIAN), 10)).hasSize(2);
        assertThat(needs.open(Set.of("district-linzi"), 10)).isEmpty();
    }

    @Test
    void those_recruiting_are_told_page_by_page() {
        var needs = needs();
        for (int i = 1; i <= 3; i++) {
            needs.add("n" + i, numbered("N-" + i), NeedAction.POSTED, by(OFFICER));
        }
        needs.change("n2", NeedAction.CLOSED, by(OFFICER), need -> need.close("项目调整"));

        assertThat(needs.recruiting(null, 1)).extracting(Versioned::id).containsExactly("n1");
        assertThat(needs.recruiting("N-1", 9)).extracting(Versioned::id).containsExactly("n3");
        assertThat(needs.ofProject(World.PROJECT)).extracting(Versioned::id).containsExactly("n1", "n2", "n3");
        assertThat(needs.recruitingSeenBy(Set.of(ZHANGDIAN), "N-1", 9))
                .extracting(Versioned::id)
                .containsExactly("n3");
        assertThat(needs.recruitingSeenBy(Set.of("district-linzi"), null, 9)).isEmpty();
        assertThat(needs.seenBy(Set.of(ZHANGDIAN), "N-1", 9))
                .extracting(Versioned::id)
                .containsExactly("n2", "n3");
    }

    @Test
    void those_of_a_talent_and_those_with_a_trial_that_ends_are_found() {
        var needs = needs();
        needs.add("n1", numbered("N-1"), NeedAction.POSTED, by(OFFICER));
        needs.add("n2", numbered("N-2"), NeedAction.POSTED, by(OFFICER));
        needs.change("n1", NeedAction.MATCHED, by(OFFICER), need -> need.match(InMemoryNeeds.recruitment("t1", TODAY)));
        needs.change(
                "n1",
                NeedAction.ARRIVED,
                by(OFFICER),
                need -> InMemoryNeeds.STEPS.recordArrival(
                        need, "t1", new Step(Stages.ARRIVED, TODAY, "zhangdian.officer", null)));

        var office = Set.of(Viewers.TALENT_OFFICE);
        assertThat(needs.withTalent("t1")).extracting(Versioned::id).containsExactly("n1");
        assertThat(needs.withTalent("t2")).isEmpty();
        assertThat(needs.trialsEndingBy(LocalDate.of(2027, 4, 13), office, 9)).isEmpty();
        assertThat(needs.trialsEndingBy(LocalDate.of(2027, 4, 14), office, 9))
                .extracting(Versioned::id)
                .containsExactly("n1");
        assertThat(needs.onTrial(null, 9)).extracting(Versioned::id).containsExactly("n1");
        assertThat(needs.onTrial("N-1", 9)).isEmpty();
    }

    private static Need numbered(String number) {
        return InMemoryNeeds.need(number, InMemoryNeeds.chemist(1));
    }

    private static Need dueOn(LocalDate day) {
        return InMemoryNeeds.need("N-2026-000001", InMemoryNeeds.chemist(1).by(day));
    }
}
