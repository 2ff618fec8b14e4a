package yihao.talent.expert.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.rules.Bilingual;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.expert.AppointExpert;
import yihao.talent.expert.Expert;
import yihao.talent.expert.Expert.Status;
import yihao.talent.expert.ExpertField;
import yihao.talent.expert.ExpertNames;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.ExpertTerms;
import yihao.talent.expert.Term;
import yihao.talent.expert.Ties;
import yihao.talent.expert.web.ExpertView.AssessmentView;
import yihao.talent.expert.web.ExpertView.NamedView;
import yihao.talent.expert.web.ExpertView.TermView;
import yihao.talent.expert.web.ExpertView.TiesView;

/// An expert as a caller sees it: the one place where an expert's sealed data are opened.
@Component
class ExpertViews {

    private static final String ERASED = "—";

    private final Vault vault;
    private final ExpertNames names;
    private final Known known;
    private final AppointExpert experts;
    private final Clock clock;

    ExpertViews(Vault vault, ExpertNames names, Known known, AppointExpert experts, Clock clock) {
        this.vault = vault;
        this.names = names;
        this.known = known;
        this.experts = experts;
        this.clock = clock;
    }

    ExpertView of(Versioned<Expert> stored, Actor actor, Locale locale) {
        var one = stored.state();
        var today = CityTime.day(clock.instant());
        var rule = experts.rule(today).rules();
        var whole = ExpertSight.seesPerson(actor, one);
        var name = names.shown(stored, actor);
        return new ExpertView(
                stored.id(),
                one.number(),
                stored.version(),
                name.orElse(ERASED),
                whole ? contact(stored.id(), ExpertField.PHONE, one.person().phone()) : null,
                whole ? contact(stored.id(), ExpertField.EMAIL, one.person().email()) : null,
                name.isEmpty(),
                whole ? one.subject() : null,
                one.talentId(),
                one.grade(),
                gradeName(rule, one.grade()),
                one.knowledge(),
                ties(one.ties(), locale),
                one.terms().stream().map(ExpertViews::term).toList().reversed(),
                one.proposed() == null ? null : term(one.proposed()),
                one.lastTerm().map(term -> term.span().until()).orElse(null),
                one.status(),
                one.statusReason(),
                one.workload().open(),
                one.workload().inYear(today.getYear()),
                rule.openAtMost(),
                rule.perYear(),
                assessments(one, rule),
                actions(one, actor, today));
    }

    private @Nullable String contact(String person, ExpertField field, @Nullable Sealed sealed) {
        return sealed == null ? null : vault.open(person, field, sealed).orElse(ERASED);
    }

    private static @Nullable Bilingual gradeName(ExpertTerms rule, String code) {
        return rule.grades().stream()
                .filter(grade -> grade.code().equals(code))
                .map(ExpertTerms.Grade::name)
                .findFirst()
                .orElse(null);
    }

    private TiesView ties(Ties ties, Locale locale) {
        return new TiesView(
                ties.institution(),
                ties.employerId() == null ? null : enterprise(ties.employerId()),
                ties.enterpriseIds().stream().map(this::enterprise).toList(),
                ties.units().stream().map(id -> unit(id, locale)).toList());
    }

    private NamedView enterprise(String id) {
        return new NamedView(id, known.enterprise(id).map(KnownEnterprise::name).orElse(id));
    }

    private NamedView unit(String id, Locale locale) {
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new NamedView(
                id,
                known.unit(id)
                        .map(unit -> english ? unit.nameEn() : unit.nameZh())
                        .orElse(id));
    }

    private static TermView term(Term term) {
        return new TermView(
                term.span().from(),
                term.span().until(),
                term.proposedBy(),
                term.confirmedBy(),
                term.rule(),
                term.grade());
    }

    private static List<AssessmentView> assessments(Expert one, ExpertTerms rule) {
        return one.assessments().stream()
                .map(each -> new AssessmentView(
                        each.year(),
                        each.grade(),
                        rule.yearGrade(each.grade())
                                .map(ExpertTerms.YearGrade::name)
                                .orElse(null),
                        each.evidence(),
                        each.figures(),
                        each.by(),
                        each.at()))
                .toList()
                .reversed();
    }

    private static List<String> actions(Expert one, Actor actor, LocalDate today) {
        var actions = new ArrayList<String>();
        if (!ExpertSight.isOffice(actor)) {
            return actions;
        }
        var proposed = one.proposed();
        if (one.mayDecide(actor)) {
            actions.addAll(List.of("confirm", "decline"));
        }
        if (proposed == null && one.status() != Status.SUSPENDED) {
            actions.add("renew");
        }
        var proposer = one.lastTerm().map(Term::proposedBy);
        if (proposer.isPresent()
                && !actor.is(proposer.get())
                && !actor.is(one.subject())
                && one.hasYearToAssess(today.getYear())) {
            actions.add("assess");
        }
        switch (one.status()) {
            case SERVING -> actions.addAll(List.of("revise", "suspend", "end"));
            case SUSPENDED -> actions.addAll(List.of("revise", "resume", "end"));
            case PROPOSED -> actions.add("revise");
            case ENDED, DECLINED -> {}
        }
        return actions;
    }
}
