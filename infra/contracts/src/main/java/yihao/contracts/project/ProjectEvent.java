package yihao.contracts.project;

import yihao.contracts.EventKind;

/// What happens to a project. Topic `project.project`, keyed by its id.
public enum ProjectEvent implements EventKind<ProjectState> {
    STARTED("project.project-started.v1"),
    CHANGED("project.project-changed.v1"),
    EVIDENCE_ADDED("project.project-evidence-added.v1"),
    STAGE_MOVED("project.project-stage-moved.v1"),
    SUSPENDED("project.project-suspended.v1"),
    RESUMED("project.project-resumed.v1"),
    TERMINATED("project.project-terminated.v1");

    public static final String TOPIC = "project.project";

    private final String type;

    ProjectEvent(String type) {
        this.type = type;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Class<ProjectState> body() {
        return ProjectState.class;
    }
}
