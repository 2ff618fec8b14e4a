package yihao.project.lifecycle;

/// The decisions about a project, named like its events.
public enum ProjectAction {
    STARTED,
    CHANGED,
    EVIDENCE_ADDED,
    EVIDENCE_WITHDRAWN,
    EVIDENCE_INFECTED,
    STAGE_MOVED,
    SUSPENDED,
    RESUMED,
    TERMINATED,
    LOST,
    JUMP_PROPOSED,
    JUMP_REJECTED,
    JUMP_WITHDRAWN
}
