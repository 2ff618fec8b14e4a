package yihao.talent.consultation.kafka;

import static yihao.contracts.platform.ClockKind.ACCEPT_CONSULTATION;
import static yihao.contracts.platform.ClockKind.ASSIGN_EXPERTS;
import static yihao.contracts.platform.ClockKind.GIVE_OPINION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.rules.RuleBook;
import yihao.talent.Viewers;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds;
import yihao.talent.consultation.Consultations;
import yihao.talent.consultation.Deadlines;
import yihao.talent.consultation.Question.Level;

/// Rules EC-03 to EC-05: experts are assigned by the day of the question, answer, and give their opinion by theirs.
/// Of an expert without an account, or who has left, the office is reminded.
@Component
class ConsultationClocks implements RunningClocks {

    private static final Set<Function> OFFICE = Set.of(Function.TALENT_OFFICE);

    private final Consultations consultations;
    private final RuleBook<ConsultationKinds> book;
    private final Deadlines deadlines;

    ConsultationClocks(Consultations consultations, RuleBook<ConsultationKinds> book, Deadlines deadlines) {
        this.consultations = consultations;
        this.book = book;
        this.deadlines = deadlines;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(ASSIGN_EXPERTS, ACCEPT_CONSULTATION, GIVE_OPINION);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return consultations.open(Set.of(Viewers.TALENT_OFFICE)).stream()
                .flatMap(this::clocks)
                .filter(clock -> !clock.due().isAfter(day));
    }

    private Stream<RunningClock> clocks(Versioned<Consultation> stored) {
        var one = stored.state();
        var assigning = one.live().count() < one.wanted()
                ? Stream.of(clock(ASSIGN_EXPERTS, stored, one.due()))
                : Stream.<RunningClock>empty();
        return Stream.concat(assigning, one.assignments().stream().flatMap(each -> answering(stored, each)));
    }

    private Stream<RunningClock> answering(Versioned<Consultation> stored, Assignment each) {
        var kind = ConsultationKinds.of(stored.state(), book);
        return switch (each.state()) {
            case OFFERED ->
                Stream.of(of(each, clock(ACCEPT_CONSULTATION, stored, deadlines.answerBy(kind, each.assignedOn()))));
            case ACCEPTED -> Stream.of(of(each, clock(GIVE_OPINION, stored, each.due())));
            case PLACING, GIVEN, DECLINED, RECUSED, REPLACED, RELEASED -> Stream.empty();
        };
    }

    private static RunningClock of(Assignment each, RunningClock clock) {
        return clock.part(each.expertId()).doneBy(each.subject());
    }

    /// What is asked may be confidential: only its number is told.
    private static RunningClock clock(ClockKind kind, Versioned<Consultation> stored, LocalDate due) {
        var one = stored.state();
        var readers = new HashSet<String>();
        readers.add(one.unit());
        if (one.question().level() == Level.OPEN) {
            readers.add(Actor.ALL);
        }
        return RunningClock.of(kind, stored.id(), due)
                .named(one.number(), null)
                .owedBy(null, OFFICE)
                .readBy(readers);
    }
}
