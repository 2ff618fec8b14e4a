package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_ENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.agreement.AgreementRules.ReviewKind;
import yihao.project.agreement.Review.Verdict;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;

/// An agreement from its first version to its end: written, reviewed, signed, written anew, terminated.
public final class KeepAgreement {

    private final Agreements agreements;
    private final AgreementSight sight;
    private final GuideProject projects;
    private final AgreementRuleBook book;
    private final ProjectsGoOn goOn;

    public KeepAgreement(
            Agreements agreements,
            AgreementSight sight,
            GuideProject projects,
            AgreementRuleBook book,
            ProjectsGoOn goOn) {
        this.agreements = agreements;
        this.sight = sight;
        this.projects = projects;
        this.book = book;
        this.goOn = goOn;
    }

    public Outcome<Versioned<Agreement>> find(String id, Actor actor) {
        return sight.find(id, actor);
    }

    /// @param act says what is new, and why
    public Outcome<Versioned<Agreement>> draft(String id, Draft.Content content, Act act) {
        var rules = book.on(CityTime.day(act.at()));
        return decide(
                id,
                AgreementAction.DRAFTED,
                act,
                one -> new AgreementRights(rules.rules()).whyNotDraft(act.actor(), one.unit()),
                one -> one.draft(content, rules.reference(), act));
    }

    public Outcome<Versioned<Agreement>> review(String id, String kind, Verdict verdict, LocalDate day, Act act) {
        var given = new Review(kind, verdict, day, Mark.of(act));
        return decide(
                id,
                AgreementAction.REVIEWED,
                act,
                one -> rights(one).whyNotReview(act.actor(), one, kind),
                one -> asked(one, act).flatMap(asked -> one.review(book.of(one).rules(), asked, given, act)));
    }

    public Outcome<Versioned<Agreement>> sign(String id, LocalDate day, Act act) {
        return decide(
                id,
                AgreementAction.SIGNED,
                act,
                one -> rights(one).whyNotSign(act.actor(), one),
                one -> asked(one, act).flatMap(asked -> one.sign(asked, day, act)));
    }

    public Outcome<Versioned<Agreement>> end(String id, Act act) {
        return decide(
                id, AgreementAction.ENDED, act, one -> rights(one).whyNotEnd(act.actor(), one), one -> one.end(act));
    }

    /// The reviews that the current version needs.
    public Outcome<List<ReviewKind>> asked(Agreement agreement, Act act) {
        return projects.find(agreement.of().projectId(), act.actor())
                .map(project -> asked(agreement, project, CityTime.day(act.at())));
    }

    private List<ReviewKind> asked(Agreement agreement, Versioned<Project> project, LocalDate today) {
        return book.asked(agreement, project.state(), today);
    }

    private AgreementRights rights(Agreement agreement) {
        return new AgreementRights(book.of(agreement).rules());
    }

    /// What this actor may do with it now; the decision itself asks again.
    ///
    /// @param asked the reviews that the current version needs
    public List<String> actions(Agreement one, List<ReviewKind> asked, Actor actor) {
        var actions = new ArrayList<String>();
        if (one.isEnded()) {
            return actions;
        }
        var rights = rights(one);
        if (goOn.isTrueOf(one)) {
            addSteps(actions, one, asked, actor);
        }
        if (rights.whyNotEnd(actor, one).isEmpty()) {
            actions.add("end");
        }
        return actions;
    }

    private void addSteps(List<String> actions, Agreement one, List<ReviewKind> asked, Actor actor) {
        var rights = rights(one);
        var open = one.current().signed() == null;
        if (open && !reviewable(one, asked, actor).isEmpty()) {
            actions.add("review");
        }
        if (open
                && asked.stream().allMatch(kind -> one.current().passed(kind.id()))
                && rights.whyNotSign(actor, one).isEmpty()) {
            actions.add("sign");
        }
        if (rights.whyNotDraft(actor, one.unit()).isEmpty()) {
            actions.add("draft");
            if (one.current().isOpen()) {
                actions.add("commit");
            }
        }
    }

    /// Those of the asked reviews that this actor may give now.
    public List<ReviewKind> reviewable(Agreement one, List<ReviewKind> asked, Actor actor) {
        return one.isEnded() || one.current().signed() != null || !goOn.isTrueOf(one)
                ? List.of()
                : asked.stream()
                        .filter(kind -> one.current().review(kind.id()).isEmpty())
                        .filter(kind ->
                                rights(one).whyNotReview(actor, one, kind.id()).isEmpty())
                        .toList();
    }

    private Outcome<Versioned<Agreement>> decide(
            String id,
            AgreementAction action,
            Act act,
            Function<Agreement, Optional<ProblemCode>> right,
            Function<Agreement, Outcome<Agreement>> decision) {
        return find(id, act.actor())
                .flatMap(_ -> agreements.change(id, action, act, one -> {
                    var whyNot = right.apply(one)
                            .or(() -> one.isEnded() ? Optional.of(AGREEMENT_ENDED) : Optional.empty())
                            .map(Refusal::of)
                            .or(() -> action == AgreementAction.ENDED ? Optional.empty() : goOn.whyNot(one));
                    return whyNot.isPresent() ? Outcome.refused(whyNot.get()) : decision.apply(one);
                }));
    }
}
