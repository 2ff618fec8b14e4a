package yihao.project.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Standing;

/// Rule SC-07: a card is seen by whoever sees its project, and by the units whose offices have a procedure on it; for
/// others it does not exist. Its service officer, the functions that the rules name, and the officers of a procedure's
/// office do the work.
public final class CardSight {

    private final Projects projects;
    private final GuideProject guide;

    public CardSight(Projects projects, GuideProject guide) {
        this.projects = projects;
        this.guide = guide;
    }

    public boolean mayRead(Actor actor, Card card) {
        return card.procedures().stream().anyMatch(one -> isOfOffice(actor, one))
                || guide.find(card.about().projectId(), actor) instanceof Outcome.Done<?>;
    }

    public static boolean serves(Actor actor, Card card) {
        return actor.worksFor(card.unit()) && actor.didAs(card.officer());
    }

    public static boolean mayManage(Actor actor, Card card, CardRules rules) {
        return serves(actor, card) || rules.may(actor, "manage", card.unit());
    }

    public static boolean mayAssign(Actor actor, Card card, CardRules rules) {
        return rules.may(actor, "issue", card.unit());
    }

    public static boolean mayWork(Actor actor, Card card, Procedure procedure, CardRules rules) {
        return serves(actor, card)
                || rules.may(actor, "work", card.unit())
                || (isOfOffice(actor, procedure)
                        && rules.functions("work").stream().anyMatch(actor::has));
    }

    public static boolean mayAnswer(Actor actor, Card card, Complaint complaint, CardRules rules) {
        return complaint.reply() == null && mayManage(actor, card, rules) && !concerns(complaint, actor, card);
    }

    /// Whether it is about what the actor did itself: about a procedure on which it entered something or which is its
    /// office's, or about the service as a whole, which is its officer's.
    static boolean concerns(Complaint complaint, Actor actor, Card card) {
        var about = complaint.procedure();
        return about == null
                ? actor.is(card.officer())
                : card.runs()
                        .filter(run -> run.id().equals(about))
                        .anyMatch(run ->
                                isOfOffice(actor, run) || run.steps().stream().anyMatch(step -> actor.is(step.by())));
    }

    public static boolean isOfOffice(Actor actor, Procedure procedure) {
        return procedure.unit() != null && actor.worksFor(procedure.unit());
    }

    /// Whether the project of a card goes on or rests, but has not ended.
    public boolean isAlive(Card card) {
        return ended(card).isEmpty();
    }

    /// The projects of these cards that have ended.
    public Set<String> ended(List<Versioned<Card>> cards) {
        var ids = cards.stream().map(card -> card.state().about().projectId()).collect(Collectors.toSet());
        return projects.among(ids).stream()
                .filter(project -> project.state().standing().hasEnded())
                .map(Versioned::id)
                .collect(Collectors.toSet());
    }

    /// Why nothing is done any more: the project has ended.
    Optional<Refusal> ended(Card card) {
        return projects.find(card.about().projectId())
                .map(Versioned::state)
                .map(Project::standing)
                .filter(Standing::hasEnded)
                .flatMap(standing -> standing.refusal());
    }

    /// What the actor may do with the card as a whole now.
    public List<String> actions(Actor actor, Card card, CardRules rules) {
        if (!isAlive(card)) {
            return List.of();
        }
        var link = card.link() == null ? Stream.of("link") : Stream.of("link", "revokeLink");
        var managing = mayManage(actor, card, rules)
                ? Stream.concat(Stream.of("addProcedures", "promise"), link)
                : Stream.<String>empty();
        return Stream.concat(
                        managing, mayAssign(actor, card, rules) ? Stream.of("assignOfficer") : Stream.<String>empty())
                .toList();
    }

    /// What the actor may do with one of its procedures now.
    public static List<String> actions(Actor actor, Card card, Procedure procedure, CardRules rules, LocalDate today) {
        if (!mayWork(actor, card, procedure, rules)) {
            return List.of();
        }
        return switch (procedure.status()) {
            case NOT_STARTED ->
                mayStart(card, procedure, rules, today) ? List.of("start", "withdraw") : List.of("withdraw");
            case RUNNING -> List.of("complete", "pause", "withdraw");
            case PAUSED -> List.of("resume", "withdraw");
            case DONE, WITHDRAWN -> List.of();
        };
    }

    private static boolean mayStart(Card card, Procedure procedure, CardRules rules, LocalDate today) {
        return card.start(procedure.id(), today, rules) instanceof Outcome.Done<?>;
    }
}
