package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.World;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Consultation.Status;

/// What every form of [Consultations] promises.
public abstract class ConsultationsContract {

    protected abstract Consultations consultations();

    @Test
    void a_consultation_is_read_as_it_was_written() {
        var consultations = consultations();
        var given = assigned("EC-2026-000001", TODAY, "x1").replaced("x1", one -> one.to(State.ACCEPTED));
        var whole = value(new Answering(given, "x1")
                .give(new Opinion(
                        ConsultationWorld.written(8).grades(), "示例意见", "SUPPORT", noon(TODAY), true, "expert.one")));

        consultations.add("c1", whole, ConsultationAction.ASKED, by(OFFICE));

        assertThat(consultations.find("c1")).contains(new Versioned<>("c1", 1, whole));
    }

    @Test
    void those_going_on_stand_by_their_day_for_those_who_see_them() {
        var consultations = consultations();
        consultations.add("c2", asked("EC-2026-000002", TODAY.plusDays(9)), ConsultationAction.ASKED, by(OFFICE));
        consultations.add("c1", asked("EC-2026-000001", TODAY.plusDays(5)), ConsultationAction.ASKED, by(OFFICE));
        var over = value(asked("EC-2026-000003", TODAY).end(Status.WITHDRAWN, State.RELEASED, "示例", noon(TODAY)));
        consultations.add("c3", over, ConsultationAction.ASKED, by(OFFICE));

        assertThat(consultations.open(Set.of(World.ZHANGDIAN)))
                .extracting(Versioned::id)
                .containsExactly("c1", "c2");
        assertThat(consultations.open(Set.of("district-linzi"))).isEmpty();
    }

    @Test
    void those_overdue_and_those_with_a_provisional_day_are_found_while_they_go_on() {
        var consultations = consultations();
        consultations.add("c1", assigned("EC-2026-000001", TODAY, "x1"), ConsultationAction.ASKED, by(OFFICE));
        consultations.add("c2", asked("EC-2026-000002", TODAY), ConsultationAction.ASKED, by(OFFICE));
        consultations.add(
                "c3", asked("EC-2026-000003", TODAY).dueOn(TODAY, true), ConsultationAction.ASKED, by(OFFICE));
        var late = assigned("EC-2026-000004", TODAY.plusDays(9), "x1")
                .replaced("x1", one -> one.dueOn(TODAY.plusDays(9), true));
        consultations.add("c4", late, ConsultationAction.ASKED, by(OFFICE));
        var over =
                value(assigned("EC-2026-000005", TODAY, "x1").end(Status.WITHDRAWN, State.RELEASED, "示例", noon(TODAY)));
        consultations.add("c5", over, ConsultationAction.ASKED, by(OFFICE));

        assertThat(consultations.overdue(TODAY)).isEmpty();
        assertThat(consultations.overdue(TODAY.plusDays(1)))
                .extracting(Versioned::id)
                .containsExactly("c1");
        assertThat(consultations.provisional()).extracting(Versioned::id).containsExactly("c3", "c4");
    }

    @Test
    void those_unsettled_of_a_year_and_of_an_expert_are_found() {
        var consultations = consultations();
        consultations.add("c1", assigned("EC-2026-000001", TODAY, "x1"), ConsultationAction.ASKED, by(OFFICE));
        var settled = assigned("EC-2026-000002", TODAY.plusYears(1), "x1").placed("x1");
        consultations.add("c2", settled, ConsultationAction.ASKED, by(OFFICE));
        consultations.add("c3", asked("EC-2026-000003", TODAY), ConsultationAction.ASKED, by(OFFICE));

        assertThat(consultations.unsettled(10)).extracting(Versioned::id).containsExactly("c1");
        assertThat(consultations.assignedIn(2026, 10)).extracting(Versioned::id).containsExactly("c1");
        assertThat(consultations.assignedIn(2027, 10)).extracting(Versioned::id).containsExactly("c2");
        assertThat(consultations.ofExpert("x1", 10)).extracting(Versioned::id).containsExactly("c2", "c1");
        assertThat(consultations.ofExpert("x2", 10)).isEmpty();
    }

    private static Consultation asked(String number, LocalDate due) {
        var asked = new Asked("PROJECT", World.ZHANGDIAN, List.of("city"), "zhangdian.officer", TODAY, 3);
        return asked.consultation(number, ConsultationWorld.question(), "consultation-kinds@1", due, false);
    }

    private static Consultation assigned(String number, LocalDate day, String expert) {
        return value(asked(number, day)
                .assign(new Assignment(
                        expert,
                        "EX-1",
                        "expert.one",
                        "EXPERT",
                        State.PLACING,
                        List.of(Line.of("match-language-any", "known", "de")),
                        "talent.office",
                        day,
                        day,
                        false,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null)));
    }
}
