package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a team. Topic `talent.team`, keyed by its id.
public enum TeamEvent implements EventKind<TeamState> {
    FOUNDED("talent.team-founded.v1"),
    CHANGED("talent.team-changed.v1"),
    DISSOLVED("talent.team-dissolved.v1");

    public static final String TOPIC = "talent.team";

    private final String type;

    TeamEvent(String type) {
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
    public Class<TeamState> body() {
        return TeamState.class;
    }
}
