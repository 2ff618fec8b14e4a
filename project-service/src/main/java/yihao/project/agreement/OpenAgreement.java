package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_ALREADY_THERE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;

/// Rule PG-02: a project has one current agreement; another may be opened once that one was terminated.
public final class OpenAgreement {

    private static final int MOST_OF_PROJECT = 50;

    private final Agreements agreements;
    private final AgreementSight sight;
    private final GuideProject projects;
    private final AgreementRuleBook book;
    private final Supplier<String> newId;

    public OpenAgreement(
            Agreements agreements,
            AgreementSight sight,
            GuideProject projects,
            AgreementRuleBook book,
            Supplier<String> newId) {
        this.agreements = agreements;
        this.sight = sight;
        this.projects = projects;
        this.book = book;
        this.newId = newId;
    }

    public Outcome<Versioned<Agreement>> open(
            String projectId, String title, List<String> investors, Draft.Content content, Act act) {
        return projects.find(projectId, act.actor())
                .flatMap(project -> whyNot(project.state(), act)
                        .<Outcome<Versioned<Agreement>>>map(Outcome::refused)
                        .orElseGet(() -> add(project, title, investors, content, act)));
    }

    private Optional<Refusal> whyNot(Project project, Act act) {
        var valid = book.on(CityTime.day(act.at())).rules();
        var notYours = new AgreementRights(valid).whyNotDraft(act.actor(), project.unit());
        if (notYours.isPresent()) {
            return notYours.map(Refusal::of);
        }
        return project.standing().hasEnded() ? project.standing().refusal() : Optional.empty();
    }

    private Outcome<Versioned<Agreement>> add(
            Versioned<Project> stored, String title, List<String> investors, Draft.Content content, Act act) {
        var project = stored.state();
        var today = CityTime.day(act.at());
        var subject = new Agreement.Subject(
                stored.id(), project.number(), project.profile().name());
        var first = Draft.of(1, content, Mark.of(act), book.on(today).reference());
        var number = agreements.newNumber(today.getYear());
        var opened = Agreement.opened(number, subject, project.unit(), title, investors, first);
        try {
            return Outcome.done(agreements.add(newId.get(), opened, AgreementAction.OPENED, act));
        } catch (Agreements.Taken _) {
            return Outcome.refused(AGREEMENT_ALREADY_THERE);
        }
    }

    /// The current one first, none where this actor sees the project and not its agreement.
    public Outcome<List<Versioned<Agreement>>> ofProject(String projectId, Actor actor) {
        return projects.find(projectId, actor)
                .map(project -> sight.sees(actor, project.state().unit())
                        ? agreements.ofProject(project.id(), MOST_OF_PROJECT)
                        : List.of());
    }

    public boolean mayOpen(String projectId, Act act) {
        return projects.find(projectId, act.actor()) instanceof Outcome.Done<Versioned<Project>>(var project)
                && whyNot(project.state(), act).isEmpty()
                && agreements.ofProject(projectId, MOST_OF_PROJECT).stream()
                        .allMatch(one -> one.state().isEnded());
    }
}
