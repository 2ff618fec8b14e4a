package yihao.talent.consultation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.rules.RuleBook;
import yihao.talent.consultation.AnswerConsultation;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.ConsultationSight;
import yihao.talent.consultation.Consultations;
import yihao.talent.consultation.Deadlines;
import yihao.talent.expert.ExpertSight;

/// What waits: experts to be assigned, an answer, an opinion by its day, opinions to be read.
@Component
class ConsultationWork implements WorkItems {

    private final Consultations consultations;
    private final RuleBook<ConsultationKinds> book;
    private final Deadlines deadlines;

    ConsultationWork(Consultations consultations, RuleBook<ConsultationKinds> book, Deadlines deadlines) {
        this.consultations = consultations;
        this.book = book;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return consultations.open(ConsultationSight.marks(actor)).stream()
                .flatMap(one -> items(one, actor, now))
                .toList();
    }

    private Stream<WorkItem> items(Versioned<Consultation> stored, Actor actor, Instant now) {
        var one = stored.state();
        var kind = ConsultationKinds.of(one, book);
        var assigning = ExpertSight.isOffice(actor) && one.live().count() < one.wanted()
                ? Stream.of(item(stored, "talent.assign-experts", one.due(), now))
                : Stream.<WorkItem>empty();
        var reading = ConsultationSight.isAsker(actor, one) && one.isReadable(kind, now)
                ? Stream.of(item(stored, "talent.read-opinions", one.lastDue(), now))
                : Stream.<WorkItem>empty();
        var mine = one.assignments().stream()
                .filter(each -> AnswerConsultation.mayAnswer(one, each, actor))
                .flatMap(each -> answering(stored, each, kind, now));
        return Stream.of(assigning, reading, mine).flatMap(all -> all);
    }

    /// An opinion that is due soon stands here as a reminder of its own kind.
    private Stream<WorkItem> answering(Versioned<Consultation> stored, Assignment each, Kind kind, Instant now) {
        return switch (each.state()) {
            case OFFERED ->
                Stream.of(item(stored, "talent.accept-consultation", deadlines.answerBy(kind, each.assignedOn()), now));
            case ACCEPTED -> {
                var pressing = !CityTime.day(now).isBefore(deadlines.before(kind.remind(), each.due()));
                yield Stream.of(
                        item(stored, pressing ? "talent.opinion-pressing" : "talent.give-opinion", each.due(), now));
            }
            case PLACING, GIVEN, DECLINED, RECUSED, REPLACED, RELEASED -> Stream.empty();
        };
    }

    private static WorkItem item(Versioned<Consultation> stored, String kind, LocalDate day, Instant now) {
        var one = stored.state();
        var due = CityTime.endOf(day);
        return new WorkItem(
                stored.id() + ":" + kind,
                kind,
                one.number() + " " + one.question().title(),
                due,
                !now.isBefore(due),
                "/talent/consultations/" + stored.id(),
                one.unit());
    }
}
