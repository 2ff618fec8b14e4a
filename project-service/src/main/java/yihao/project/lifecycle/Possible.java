package yihao.project.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.project.Rights;
import yihao.project.lifecycle.StageRules.Move;
import yihao.project.lifecycle.StageRules.Stage;
import yihao.project.lifecycle.Standing.Status;

/// What this actor may do with this project now, so that a page shows only what is possible. The decision itself asks
/// again.
public record Possible(StageRules rules, Actor actor, Project project) {

    public Optional<Stage> todo() {
        return active() ? rules.next(project.stage()) : Optional.empty();
    }

    public List<Move> moves() {
        return isFree()
                ? rules.movesFrom(project.stage()).stream()
                        .filter(move -> Rights.may(actor, project.unit(), move.functions()))
                        .toList()
                : List.of();
    }

    public List<Move> jumps() {
        return isFree()
                ? rules.jumpsFrom(project.stage()).stream()
                        .filter(jump -> Rights.may(actor, project.unit(), jump.functions()))
                        .toList()
                : List.of();
    }

    public List<String> actions() {
        var status = project.standing().status();
        var actions = new ArrayList<String>();
        if (!project.standing().hasEnded()) {
            List.of("edit", "share", "addEvidence").forEach(act -> addIfMay(actions, act));
        }
        if (!moves().isEmpty()) {
            actions.add("move");
        }
        addJumps(actions);
        switch (status) {
            case ACTIVE -> List.of("suspend", "terminate", "lose").forEach(act -> addIfMay(actions, act));
            case SUSPENDED -> List.of("resume", "terminate", "lose").forEach(act -> addIfMay(actions, act));
            case TERMINATED, LOST -> {}
        }
        return actions;
    }

    private void addJumps(List<String> actions) {
        if (!jumps().isEmpty()) {
            actions.add("proposeJump");
        }
        var jump = project.jump();
        if (jump == null) {
            return;
        }
        if (new JumpPolicy(rules).whyNotAnswer(project, jump, actor).isEmpty()) {
            if (active()) {
                actions.add("consentJump");
            }
            actions.add("rejectJump");
        }
        if (actor.didAs(jump.by())) {
            actions.add("withdrawJump");
        }
    }

    private boolean isFree() {
        return active() && new JumpPolicy(rules).whyOpen(project).isEmpty();
    }

    private boolean active() {
        return project.standing().status() == Status.ACTIVE;
    }

    private void addIfMay(List<String> actions, String act) {
        if (rules.may(actor, act, project)) {
            actions.add(act);
        }
    }
}
