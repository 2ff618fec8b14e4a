package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.EXPERT_CONFLICTS;
import static yihao.talent.consultation.ConsultationRefusal.EXPERT_UNKNOWN;
import static yihao.talent.consultation.ConsultationRefusal.OFFICE_ASSIGNS;

import java.util.List;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.Line;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.expert.Expert;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.Experts;

/// Rules EC-03 and EC-04: the office assigns an expert who has no conflict and a place left.
public class AssignExperts {

    private final Consultations consultations;
    private final Experts experts;
    private final SuggestExperts suggest;
    private final Conflicts conflicts;
    private final SettlePlaces settle;
    private final RuleBook<ConsultationKinds> book;
    private final Deadlines deadlines;

    AssignExperts(
            Consultations consultations,
            Experts experts,
            SuggestExperts suggest,
            Conflicts conflicts,
            SettlePlaces settle,
            RuleBook<ConsultationKinds> book,
            Deadlines deadlines) {
        this.consultations = consultations;
        this.experts = experts;
        this.suggest = suggest;
        this.conflicts = conflicts;
        this.settle = settle;
        this.book = book;
        this.deadlines = deadlines;
    }

    public Outcome<Versioned<Consultation>> assign(String id, String expertId, Act act) {
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ASSIGNS);
        }
        return experts.find(expertId)
                .map(expert -> consultations
                        .change(
                                id,
                                ConsultationAction.CHANGED,
                                act.withoutKey(),
                                one -> without(one, expert.state()).flatMap(free -> one.assign(next(one, expert, act))))
                        .flatMap(placing -> settle.place(placing, expertId, act.seen())))
                .orElseGet(() -> refused(EXPERT_UNKNOWN));
    }

    private Outcome<Consultation> without(Consultation consultation, Expert expert) {
        var found = conflicts.of(expert, consultation);
        return found.isEmpty() ? done(consultation) : refused(conflict(found));
    }

    /// What conflicts, as references and names of enterprises and units.
    static Refusal conflict(List<Line> found) {
        var what = found.stream()
                .flatMap(line -> line.facts().values().stream())
                .distinct()
                .sorted()
                .toList();
        return new Refusal(
                EXPERT_CONFLICTS,
                Map.of("conflicts", found.stream().map(Line::code).distinct().toList(), "with", what));
    }

    private Assignment next(Consultation one, Versioned<Expert> expert, Act act) {
        var today = CityTime.day(act.at());
        var reasons = suggest.compare(one, expert, today).reasons().stream()
                .map(Suggestion.Reason::line)
                .toList();
        var kind = ConsultationKinds.of(one, book);
        var due = deadlines.ofReplacement(kind, one.due(), today);
        return new Assignment(
                expert.id(),
                expert.state().number(),
                expert.state().subject(),
                expert.state().grade(),
                State.PLACING,
                reasons,
                act.actor().subject(),
                today,
                due,
                deadlines.isProvisional(kind.replacement(), due),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }
}
