package yihao.project.fiveones;

import org.jspecify.annotations.Nullable;

/// What a whole set may be asked for.
public enum Need {
    LEADER(One.LEADER),
    DEPARTMENT(One.DEPARTMENT),
    TEAM_HEAD(One.TEAM),
    TEAM_MEMBERS(One.TEAM),
    PLAN(One.PLAN),
    TASKS(One.PLAN),
    INDUSTRY(One.INDUSTRY);

    private final One one;

    Need(One one) {
        this.one = one;
    }

    public One one() {
        return one;
    }

    boolean many() {
        return this == TEAM_MEMBERS || this == TASKS;
    }

    /// How often it is there.
    int in(Parts parts, boolean industryKnown) {
        return switch (this) {
            case LEADER -> count(parts.leader());
            case DEPARTMENT -> count(parts.department());
            case TEAM_HEAD -> count(parts.teamHead());
            case TEAM_MEMBERS -> parts.members().size();
            case PLAN -> parts.planned() ? 1 : 0;
            case TASKS -> parts.tasks().size();
            case INDUSTRY -> industryKnown ? 1 : 0;
        };
    }

    private static int count(@Nullable Object what) {
        return what == null ? 0 : 1;
    }
}
