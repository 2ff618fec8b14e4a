package yihao.talent.institution.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;
import yihao.talent.institution.EnterInstitution;
import yihao.talent.institution.Folder.ProjectLink;
import yihao.talent.institution.FourMajors;
import yihao.talent.institution.Institution;
import yihao.talent.institution.InstitutionSight;
import yihao.talent.institution.InstitutionSight.Right;
import yihao.talent.institution.MoveInstitution;
import yihao.talent.institution.web.InstitutionView.AgreementView;
import yihao.talent.institution.web.InstitutionView.Alike;
import yihao.talent.institution.web.InstitutionView.ContactView;
import yihao.talent.institution.web.InstitutionView.EnterpriseView;
import yihao.talent.institution.web.InstitutionView.InstitutionRow;
import yihao.talent.institution.web.InstitutionView.Next;
import yihao.talent.institution.web.InstitutionView.ProjectView;

/// Institutions as a caller sees them.
@Component
class InstitutionViews {

    private final InstitutionSight sight;
    private final MoveInstitution move;
    private final EnterInstitution enter;
    private final Known known;
    private final Clock clock;

    InstitutionViews(InstitutionSight sight, MoveInstitution move, EnterInstitution enter, Known known, Clock clock) {
        this.sight = sight;
        this.move = move;
        this.enter = enter;
        this.known = known;
        this.clock = clock;
    }

    InstitutionView of(Versioned<Institution> stored, Actor actor) {
        var now = clock.instant();
        var set = sight.rules(now);
        var today = CityTime.day(now);
        var institution = stored.state();
        var folder = institution.folder();
        var next = next(institution, set, today);
        return new InstitutionView(
                stored.id(),
                row(stored, set, today),
                institution.profile().place(),
                institution.profile().reason(),
                enterprise(institution.profile().enterpriseId()),
                contacts(institution, actor, now),
                institution.course().entries(),
                institution.course().withdrawn(),
                institution.course().turns(),
                next,
                folder.evidence(),
                folder.agreements().stream()
                        .map(one -> AgreementView.of(one, today))
                        .toList(),
                folder.projects().stream().map(this::project).toList(),
                folder.progress(),
                alike(stored, actor, now),
                institution.enteredBy(),
                institution.enteredAt(),
                InstitutionActions.of(
                        institution, !next.isEmpty(), right -> sight.may(actor, right, institution, now)));
    }

    List<InstitutionRow> rows(List<Versioned<Institution>> found) {
        var now = clock.instant();
        var set = sight.rules(now);
        return found.stream().map(one -> row(one, set, CityTime.day(now))).toList();
    }

    List<Alike> alike(List<Versioned<Institution>> found) {
        return found.stream()
                .map(one -> new Alike(
                        one.id(),
                        one.state().number(),
                        one.state().profile().nameZh(),
                        one.state().profile().year()))
                .toList();
    }

    private List<Alike> alike(Versioned<Institution> stored, Actor actor, Instant now) {
        var act = new Act(actor, now, null, "", null, null);
        var others = enter.alike(stored.state().profile(), act).stream()
                .filter(other -> !other.id().equals(stored.id()))
                .toList();
        return alike(others);
    }

    private InstitutionRow row(Versioned<Institution> stored, RuleSet<FourMajors> set, LocalDate today) {
        var institution = stored.state();
        var profile = institution.profile();
        var rules = set.rules();
        var stage = institution.course().stage();
        var quietFrom = quietFrom(institution, rules).orElse(null);
        return new InstitutionRow(
                stored.id(),
                institution.number(),
                stored.version(),
                profile.kind(),
                word(rules.kind(profile.kind()), profile.kind()),
                profile.grade(),
                word(rules.grade(profile.grade()).map(FourMajors.Grade::label), profile.grade()),
                profile.year(),
                profile.nameZh(),
                profile.nameEn(),
                profile.country(),
                profile.field(),
                institution.unit(),
                unitName(institution.unit()),
                institution.charge().officer(),
                stage,
                word(rules.stage(stage).map(FourMajors.Stage::label), stage),
                institution.course().entries().getLast().on(),
                institution.status(),
                institution.keys().progressOn(),
                quietFrom,
                quietFrom != null && !today.isBefore(quietFrom),
                missing(institution, set, today));
    }

    private int missing(Institution institution, RuleSet<FourMajors> set, LocalDate today) {
        return move.next(institution, set, today).stream()
                .findFirst()
                .map(next -> next.missing().size())
                .orElse(0);
    }

    private static Optional<LocalDate> quietFrom(Institution institution, FourMajors rules) {
        return institution.isActive()
                ? rules.quietFrom(
                        institution.course().stage(), institution.keys().progressOn())
                : Optional.empty();
    }

    private List<Next> next(Institution institution, RuleSet<FourMajors> set, LocalDate today) {
        return move.next(institution, set, today).stream()
                .map(next -> new Next(next.stage().id(), next.stage().label(), next.missing()))
                .toList();
    }

    private List<ContactView> contacts(Institution institution, Actor actor, Instant now) {
        return sight.may(actor, Right.CONTACTS, institution, now)
                ? institution.people().stream()
                        .map(one ->
                                new ContactView(one.person(), sight.opened(one).orElse(null)))
                        .toList()
                : List.of();
    }

    private @Nullable EnterpriseView enterprise(@Nullable String id) {
        return id == null
                ? null
                : known.enterprise(id)
                        .map(one -> new EnterpriseView(one.id(), one.number(), one.name()))
                        .orElseGet(() -> new EnterpriseView(id, "—", "—"));
    }

    /// By the name that the project bears now.
    private ProjectView project(ProjectLink link) {
        var name = known.project(link.projectId()).map(KnownProject::name).orElse(link.name());
        return new ProjectView(link.projectId(), link.number(), name, link.by(), link.at(), link.undone());
    }

    @Nullable
    Bilingual unitName(String unit) {
        return known.unit(unit)
                .map(one -> new Bilingual(one.nameZh(), one.nameEn()))
                .orElse(null);
    }

    private static Bilingual word(Optional<Bilingual> label, String code) {
        return label.orElseGet(() -> new Bilingual(code, code));
    }
}
