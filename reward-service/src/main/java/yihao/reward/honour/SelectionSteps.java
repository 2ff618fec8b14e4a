package yihao.reward.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.reward.honour.Selection.Status;

/// What waits at a selection, and what this caller may do about it now. A view for people; each step asks again.
public record SelectionSteps(HonourBook book) {

    public List<String> actions(Selection selection, Actor actor, LocalDate today) {
        var rules = book.rulesOf(selection);
        var kind = rules.kind(selection.kind());
        if (kind.isEmpty()) {
            return List.of();
        }
        var choice = kind.get().choice();
        var actions = new ArrayList<String>();
        if (selection.status() == Status.NOMINATING
                && choice.by() != Choice.By.RANKING
                && actor.has(kind.get().nominees().functions().toArray(Function[]::new))) {
            actions.add("nominate");
        }
        var named = !selection.nominees().isEmpty() || choice.by() == Choice.By.RANKING;
        if (named && selection.mayTake(actor, rules.keep(), Status.NOMINATING)) {
            actions.add("begin");
        }
        if (mayCast(selection, choice, actor)) {
            actions.add("cast");
        }
        var chooses = choice.isCast() ? rules.keep() : choice.functions();
        if (selection.mayTake(actor, chooses, Status.CHOOSING) && isQuorate(selection, choice)) {
            actions.add("choose");
        }
        if (selection.mayTake(actor, rules.keep(), Status.CHOSEN)) {
            actions.add("check");
        }
        if (selection.mayTake(actor, rules.keep(), Status.CHECKED)) {
            actions.add("publish");
        }
        actions.addAll(whilePublic(selection, rules, actor, today));
        return actions;
    }

    private static List<String> whilePublic(Selection selection, HonourKinds rules, Actor actor, LocalDate today) {
        var actions = new ArrayList<String>();
        var open = selection.objections().stream().anyMatch(Objection::isOpen);
        var until = selection.publicUntil();
        if (open && selection.status() == Status.PUBLISHED && has(actor, rules.keep())) {
            actions.add("answer");
        }
        var over = until != null && today.isAfter(until);
        if (over && !open && selection.mayTake(actor, rules.award(), Status.PUBLISHED)) {
            actions.add("award");
        }
        if (selection.status() == Status.AWARDED && has(actor, rules.keep())) {
            actions.add("proposeWithdrawal");
        }
        var proposed = selection.nominees().stream()
                .filter(one -> one.state() == Nominee.State.AWARDED)
                .map(Nominee::proposedToWithdraw)
                .anyMatch(mark -> mark != null && !actor.is(mark.by()));
        if (proposed && has(actor, rules.award())) {
            actions.add("withdraw");
        }
        return actions;
    }

    private static boolean mayCast(Selection selection, Choice choice, Actor actor) {
        return selection
                .round()
                .filter(round ->
                        has(actor, choice.functions()) && round.cast().stream().noneMatch(actor::is))
                .isPresent();
    }

    private static boolean isQuorate(Selection selection, Choice choice) {
        var quorum = choice.quorum();
        return selection
                .round()
                .map(round -> quorum == null || round.cast().size() >= quorum)
                .orElse(true);
    }

    private static boolean has(Actor actor, java.util.Set<Function> functions) {
        return actor.has(functions.toArray(Function[]::new));
    }
}
