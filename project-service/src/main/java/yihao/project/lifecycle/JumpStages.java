package yihao.project.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// Jumps over stages: proposed by one person, consented to or rejected by another, or withdrawn.
public final class JumpStages {

    private final GuideProject guide;

    public JumpStages(GuideProject guide) {
        this.guide = guide;
    }

    public Outcome<Versioned<Project>> propose(String id, String to, @Nullable LocalDate day, Act act) {
        return guide.decide(
                id,
                ProjectAction.JUMP_PROPOSED,
                act,
                (project, valid) -> new JumpPolicy(valid, guide.further(id)).propose(project, to, day, act));
    }

    public Outcome<Versioned<Project>> consent(String id, Act act) {
        return guide.decide(
                id,
                ProjectAction.STAGE_MOVED,
                act,
                (project, valid) -> new JumpPolicy(valid, guide.further(id)).consent(project, act));
    }

    public Outcome<Versioned<Project>> reject(String id, Act act) {
        return guide.decide(
                id, ProjectAction.JUMP_REJECTED, act, (project, valid) -> new JumpPolicy(valid).reject(project, act));
    }

    public Outcome<Versioned<Project>> withdraw(String id, Act act) {
        return guide.decide(
                id,
                ProjectAction.JUMP_WITHDRAWN,
                act,
                (project, valid) -> new JumpPolicy(valid).withdraw(project, act));
    }
}
