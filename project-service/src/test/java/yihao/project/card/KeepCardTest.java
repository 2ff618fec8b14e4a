package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;
import static yihao.project.card.ExampleCards.wish;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.card.Procedure.Status;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("SC-02, SC-04, SC-07 A service card on its way")
class KeepCardTest {

    static final Actor DESK = new Actor("desk.officer", "desk", "office-desk", Set.of(Function.PROCEDURE_OFFICER));
    static final Actor OTHER_DESK =
            new Actor("other.officer", "other", "office-other", Set.of(Function.PROCEDURE_OFFICER));

    final ExampleCards world = new ExampleCards(ExampleCards.ANOTHER);

    @Test
    void is_issued_once_by_who_may_with_an_officer_of_the_unit() {
        var issue = world.issue;
        var id = world.projectId;

        assertThat(problem(issue.issue(id, wish("zhangdian.officer"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(issue.issue(id, wish("linzi.officer"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(CardProblem.OFFICER_UNKNOWN);
        assertThat(problem(issue.issue(id, wish("nobody"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(CardProblem.OFFICER_UNKNOWN);
        assertThat(problem(issue.issue(id, wish("zhangdian.officer", "NEVER"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(CardProblem.PROCEDURE_UNKNOWN);
        assertThat(problem(issue.issue(
                        id, new IssueCard.Wish("zhangdian.officer", "SIDEWAYS", List.of()), act(ZHANGDIAN_HEAD))))
                .isEqualTo(CardProblem.TRACK_UNKNOWN);
        assertThat(problem(issue.issue(id, wish("zhangdian.officer"), act(LINZI_OFFICER))))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);

        var card = world.state(world.issued("FIRST"));
        assertThat(card.number()).isEqualTo("SC-2026-000001");
        assertThat(card.issue().grounds()).containsExactly("ANY");
        assertThat(card.rules()).isEqualTo("another-card@2");
        assertThat(problem(issue.issue(id, wish("zhangdian.officer"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(CardProblem.CARD_ALREADY_THERE);
    }

    @Test
    void is_refused_with_every_ground_to_a_project_that_fits_none() {
        var shipped = new ExampleCards(ExampleCards.SHIPPED);

        var refused = shipped.issue.issue(shipped.projectId, wish("zhangdian.officer"), act(ZHANGDIAN_HEAD));

        assertThat(problem(refused)).isEqualTo(CardProblem.NOT_ELIGIBLE);
        assertThat(refused.toString()).contains("合同金额一亿元以上；就业人数二百人以上");
    }

    @Test
    void starts_a_procedure_only_once_those_before_it_are_done_and_not_before_their_end() {
        var id = world.issued("FIRST", "SECOND", "BESIDE");

        assertThat(problem(world.keep.start(id, "SECOND", null, on("2026-09-15"))))
                .isEqualTo(CardProblem.PROCEDURE_WAITS);
        done(world.keep.start(id, "FIRST", null, on("2026-09-15")));
        done(world.keep.start(id, "BESIDE", null, on("2026-09-15")));
        assertThat(problem(world.keep.start(id, "SECOND", null, on("2026-09-15"))))
                .isEqualTo(CardProblem.PROCEDURE_WAITS);
        done(world.keep.complete(id, "FIRST", LocalDate.of(2026, 9, 16), "已备案", on("2026-09-17")));
        assertThat(problem(world.keep.start(id, "SECOND", LocalDate.of(2026, 9, 15), on("2026-09-17"))))
                .isEqualTo(CardProblem.DATE_TOO_EARLY);
        done(world.keep.start(id, "SECOND", LocalDate.of(2026, 9, 16), on("2026-09-17")));
        assertThat(world.state(id).procedure("SECOND").orElseThrow().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void does_not_wait_for_what_was_withdrawn_or_is_not_on_the_card() {
        var id = world.issued("SECOND");
        done(world.keep.start(id, "SECOND", null, on("2026-09-15")));

        var other = new ExampleCards(ExampleCards.ANOTHER);
        var second = other.issued("FIRST", "SECOND");
        done(other.keep.withdraw(second, "FIRST", on(ZHANGDIAN_OFFICER, "2026-09-15", "不再需要")));
        done(other.keep.start(second, "SECOND", null, on("2026-09-15")));
        assertThat(other.state(second).procedure("FIRST").orElseThrow().said()).isEqualTo("不再需要");
    }

    @Test
    void is_accepted_at_most_so_many_working_days_before_its_card_was_issued() {
        var id = world.issued("BESIDE");

        for (var day : List.of(LocalDate.MIN, LocalDate.of(2026, 9, 7))) {
            assertThat(problem(world.keep.start(id, "BESIDE", day, on("2026-09-15"))))
                    .isEqualTo(CardProblem.DATE_TOO_EARLY);
        }
        done(world.keep.start(id, "BESIDE", LocalDate.of(2026, 9, 8), on("2026-09-15")));
        var step = world.state(id).procedures().getFirst().steps().getFirst();
        assertThat(step.on()).isEqualTo("2026-09-08");
        assertThat(step.at()).isEqualTo("2026-09-15T04:00:00Z");
        assertThat(step.by()).isEqualTo("zhangdian.officer");
    }

    @Test
    void comes_back_after_it_was_withdrawn_and_its_former_run_stays_known() {
        var id = world.issued("BESIDE");
        done(world.keep.start(id, "BESIDE", null, on("2026-09-15")));
        assertThat(problem(world.keep.add(id, List.of("BESIDE"), on("2026-09-16"))))
                .isEqualTo(CardProblem.PROCEDURE_ALREADY_THERE);
        done(world.keep.withdraw(id, "BESIDE", on(ZHANGDIAN_OFFICER, "2026-09-16", "误报")));

        done(world.keep.add(id, List.of("BESIDE"), on("2026-09-17")));

        assertThat(world.state(id).procedures()).extracting(Procedure::status).containsExactly(Status.NOT_STARTED);
        assertThat(world.state(id).former()).extracting(Procedure::said).containsExactly("误报");
        done(world.keep.start(id, "BESIDE", null, on("2026-09-17")));
    }

    @Test
    void pauses_with_a_reason_resumes_and_completes_in_this_order_only() {
        var id = world.issued("BESIDE");
        var keep = world.keep;
        assertThat(problem(keep.pause(id, "BESIDE", null, on(ZHANGDIAN_OFFICER, "2026-09-15", "补正"))))
                .isEqualTo(CardProblem.PROCEDURE_STATUS);
        done(keep.start(id, "BESIDE", null, on("2026-09-15")));
        assertThat(problem(keep.start(id, "BESIDE", null, on("2026-09-15")))).isEqualTo(CardProblem.PROCEDURE_STATUS);
        assertThat(problem(keep.pause(id, "BESIDE", null, on("2026-09-16")))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(
                        keep.pause(id, "BESIDE", LocalDate.of(2026, 9, 14), on(ZHANGDIAN_OFFICER, "2026-09-16", "补正"))))
                .isEqualTo(CardProblem.DATE_TOO_EARLY);
        done(keep.pause(id, "BESIDE", null, on(ZHANGDIAN_OFFICER, "2026-09-16", "补正")));
        assertThat(problem(keep.complete(id, "BESIDE", null, "许可证", on("2026-09-17"))))
                .isEqualTo(CardProblem.PROCEDURE_STATUS);
        assertThat(problem(keep.resume(id, "BESIDE", LocalDate.of(2026, 9, 15), on("2026-09-17"))))
                .isEqualTo(CardProblem.DATE_TOO_EARLY);
        done(keep.resume(id, "BESIDE", null, on("2026-09-18")));
        assertThat(problem(keep.complete(id, "BESIDE", LocalDate.of(2026, 9, 17), "许可证", on("2026-09-18"))))
                .isEqualTo(CardProblem.DATE_TOO_EARLY);
        assertThat(problem(keep.complete(id, "BESIDE", LocalDate.of(2026, 9, 19), "许可证", on("2026-09-18"))))
                .isEqualTo(ProjectProblem.DATE_IN_FUTURE);
        done(keep.complete(id, "BESIDE", null, "许可证", on("2026-09-18")));
        assertThat(problem(keep.withdraw(id, "BESIDE", on(ZHANGDIAN_OFFICER, "2026-09-19", "误报"))))
                .isEqualTo(CardProblem.PROCEDURE_STATUS);
    }

    @Test
    void is_worked_by_its_officer_and_the_office_and_does_not_exist_for_others() {
        var id = world.issued("FIRST", "BESIDE");
        var keep = world.keep;

        assertThat(problem(keep.start(id, "FIRST", null, on(LINZI_OFFICER, "2026-09-15", null))))
                .isEqualTo(CardProblem.CARD_NOT_FOUND);
        assertThat(problem(keep.start(id, "FIRST", null, on(OTHER_DESK, "2026-09-15", null))))
                .isEqualTo(CardProblem.CARD_NOT_FOUND);
        assertThat(problem(keep.start(id, "FIRST", null, on(BUREAU_OFFICER, "2026-09-15", null))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        done(keep.start(id, "FIRST", null, on(DESK, "2026-09-15", null)));
        assertThat(problem(keep.add(id, List.of("SECOND"), on(DESK, "2026-09-15", null))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(keep.add(id, List.of("FIRST"), on("2026-09-15"))))
                .isEqualTo(CardProblem.PROCEDURE_ALREADY_THERE);
        assertThat(problem(keep.assign(id, "zhangdian.head", on("2026-09-15")))).isEqualTo(ProjectProblem.NOT_YOURS);
        done(keep.assign(id, "zhangdian.head", on(ZHANGDIAN_HEAD, "2026-09-15", null)));
        assertThat(problem(keep.complete(id, "FIRST", null, "已备案", on("2026-09-15"))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
    }

    @Test
    void rests_once_its_project_has_ended() {
        var id = world.issued("FIRST");
        done(world.world.guide.terminate(world.projectId, act(BUREAU_OFFICER, "投资方放弃")));

        assertThat(problem(world.keep.start(id, "FIRST", null, on("2026-09-15"))))
                .isEqualTo(ProjectProblem.TERMINATED);
        assertThat(world.sight.actions(ZHANGDIAN_HEAD, world.state(id), ExampleCards.ANOTHER.of(world.state(id))))
                .isEmpty();
    }
}
