package yihao.talent.consultation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.talent.Line;
import yihao.talent.Words;
import yihao.talent.consultation.AnswerConsultation;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.ConsultationSight;
import yihao.talent.consultation.Deadlines;
import yihao.talent.consultation.Opinion;
import yihao.talent.consultation.web.ConsultationView.AssignmentView;
import yihao.talent.consultation.web.ConsultationView.OpinionView;
import yihao.talent.expert.ExpertNames;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.Experts;

/// Who was asked, as far as the caller may know: an expert sees the own part, and others' opinions only once they are
/// open and the kind says so.
@Component
class AssignmentViews {

    private final Experts experts;
    private final ExpertNames names;
    private final Deadlines deadlines;
    private final Words words;

    AssignmentViews(Experts experts, ExpertNames names, Deadlines deadlines, Words words) {
        this.experts = experts;
        this.names = names;
        this.deadlines = deadlines;
        this.words = words;
    }

    List<AssignmentView> of(Consultation one, Kind kind, Actor actor, Instant now, Locale locale) {
        return one.assignments().stream()
                .filter(each -> ConsultationSight.seesPart(each, one, kind, actor, now))
                .map(each -> view(each, one, kind, actor, now, locale))
                .toList();
    }

    private AssignmentView view(Assignment each, Consultation one, Kind kind, Actor actor, Instant now, Locale locale) {
        var office = ExpertSight.isOffice(actor);
        var whole = office || AnswerConsultation.mayAnswer(one, each, actor);
        var reads = ConsultationSight.readsOpinion(each, one, kind, actor, now);
        var opinion = each.opinion();
        return new AssignmentView(
                each.expertId(),
                each.expertNumber(),
                whole ? name(each, actor) : null,
                each.state(),
                each.assignedOn(),
                deadlines.answerBy(kind, each.assignedOn()),
                each.due(),
                isOverdue(each, now),
                each.answeredAt(),
                whole ? each.reason() : null,
                office ? each.reasons().stream().map(line -> said(line, locale)).toList() : List.of(),
                reads ? each.files() : List.of(),
                reads && opinion != null ? view(opinion, each) : null,
                reads ? each.supplements() : List.of(),
                each.mark() == null || ConsultationSight.isOnlyExpert(actor, one)
                        ? null
                        : each.mark().points(),
                actions(each, one, kind, actor, now));
    }

    private @Nullable String name(Assignment each, Actor actor) {
        return experts.find(each.expertId())
                .flatMap(expert -> names.shown(expert, actor))
                .orElse(null);
    }

    private String said(Line line, Locale locale) {
        return words.of(line, locale);
    }

    private static boolean isOverdue(Assignment each, Instant now) {
        var waiting = each.state() == State.OFFERED || each.state() == State.ACCEPTED;
        return waiting && !now.isBefore(CityTime.endOf(each.due()));
    }

    private static OpinionView view(Opinion opinion, Assignment each) {
        return new OpinionView(
                opinion.grades(),
                opinion.text(),
                opinion.recommendation(),
                opinion.givenAt(),
                opinion.late(),
                !opinion.enteredBy().equals(each.subject()));
    }

    private static List<String> actions(Assignment each, Consultation one, Kind kind, Actor actor, Instant now) {
        var actions = new ArrayList<String>();
        if (AnswerConsultation.mayAnswer(one, each, actor) && one.isOpen()) {
            switch (each.state()) {
                case OFFERED -> actions.addAll(List.of("accept", "decline", "recuse"));
                case ACCEPTED -> actions.addAll(List.of("give", "decline", "recuse"));
                case GIVEN -> actions.add("supplement");
                case PLACING, DECLINED, RECUSED, REPLACED, RELEASED -> {}
            }
        } else if (AnswerConsultation.mayAnswer(one, each, actor) && each.state() == State.GIVEN) {
            actions.add("supplement");
        }
        if (one.isOpen()
                && ConsultationSight.isAsker(actor, one)
                && each.state() == State.GIVEN
                && !actor.is(each.subject())
                && one.isReadable(kind, now)) {
            actions.add("mark");
        }
        return actions;
    }
}
