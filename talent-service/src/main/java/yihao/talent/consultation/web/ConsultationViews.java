package yihao.talent.consultation.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds;
import yihao.talent.consultation.ConsultationSight;
import yihao.talent.consultation.Opinion;
import yihao.talent.consultation.Question;
import yihao.talent.consultation.Summary;
import yihao.talent.consultation.web.ConsultationView.FigureView;
import yihao.talent.consultation.web.ConsultationView.InvolvedView;
import yihao.talent.consultation.web.ConsultationView.NamedView;
import yihao.talent.consultation.web.ConsultationView.SummaryView;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownProject;
import yihao.talent.expert.ExpertSight;

/// A consultation as a caller sees it.
@Component
class ConsultationViews {

    private final RuleBook<ConsultationKinds> book;
    private final AssignmentViews assignments;
    private final Known known;
    private final Clock clock;

    ConsultationViews(RuleBook<ConsultationKinds> book, AssignmentViews assignments, Known known, Clock clock) {
        this.book = book;
        this.assignments = assignments;
        this.known = known;
        this.clock = clock;
    }

    ConsultationView of(Versioned<Consultation> stored, Actor actor, Locale locale) {
        var one = stored.state();
        var now = clock.instant();
        var kind = ConsultationKinds.of(one, book);
        var readable = one.isReadable(kind, now);
        var asExpert = ConsultationSight.isOnlyExpert(actor, one);
        var question = one.question();
        return new ConsultationView(
                stored.id(),
                one.number(),
                stored.version(),
                kind.id(),
                kind.name(),
                question.topic(),
                question.reference(),
                topicName(question).orElse(null),
                question.title(),
                question.text(),
                question.level(),
                question.field(),
                question.languages(),
                involved(question.involved(), locale),
                unit(one.unit(), locale),
                one.askedBy(),
                one.askedOn(),
                one.rule(),
                one.wanted(),
                one.due(),
                one.provisional(),
                one.status(),
                one.endedReason(),
                readable,
                asExpert ? null : Math.toIntExact(one.live().count()),
                asExpert ? null : one.given().size(),
                assignments.of(one, kind, actor, now, locale),
                mine(one, actor),
                readable && !asExpert ? summary(one, kind) : null,
                kind.criteria(),
                kind.recommendations(),
                book.find(one.rule()).orElseThrow().rules().markMost(),
                actions(one, actor, readable, now));
    }

    private Optional<String> topicName(Question question) {
        return question.topic() == Question.TopicKind.PROJECT && question.reference() != null
                ? known.project(question.reference()).map(KnownProject::name)
                : Optional.empty();
    }

    private InvolvedView involved(Question.Involved involved, Locale locale) {
        return new InvolvedView(
                involved.enterpriseIds().stream()
                        .map(id -> new NamedView(
                                id,
                                known.enterprise(id).map(KnownEnterprise::name).orElse(id)))
                        .toList(),
                involved.institutions(),
                involved.units().stream().map(id -> unit(id, locale)).toList());
    }

    private NamedView unit(String id, Locale locale) {
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new NamedView(
                id,
                known.unit(id)
                        .map(unit -> english ? unit.nameEn() : unit.nameZh())
                        .orElse(id));
    }

    private static @Nullable String mine(Consultation one, Actor actor) {
        return one.assignments().stream()
                .filter(each -> each.isOf(actor.person()))
                .map(Assignment::expertId)
                .findFirst()
                .orElse(null);
    }

    private static SummaryView summary(Consultation one, ConsultationKinds.Kind kind) {
        var opinions = one.given().stream()
                .map(Assignment::opinion)
                .map(java.util.Objects::requireNonNull)
                .toList();
        return view(opinions, kind);
    }

    private static SummaryView view(List<Opinion> opinions, ConsultationKinds.Kind kind) {
        var summary = Summary.of(opinions, kind);
        var figures = summary.criteria().stream()
                .map(each -> new FigureView(
                        each.criterion().id(),
                        each.criterion().name(),
                        each.criterion().most(),
                        each.criterion().weight(),
                        each.value().toString(),
                        each.value().shown(kind.scale())))
                .toList();
        return new SummaryView(
                kind.summary(),
                summary.opinions(),
                figures,
                summary.total().toString(),
                summary.total().shown(kind.scale()),
                summary.recommendations());
    }

    private static List<String> actions(Consultation one, Actor actor, boolean readable, Instant now) {
        var actions = new ArrayList<String>();
        if (!one.isOpen()) {
            return actions;
        }
        if (ExpertSight.isOffice(actor) && one.live().count() < one.wanted()) {
            actions.add("assign");
        }
        if (ConsultationSight.isAsker(actor, one)) {
            if (readable) {
                actions.add("close");
            }
            actions.add("withdraw");
        }
        return actions;
    }
}
