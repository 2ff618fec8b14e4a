package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a post of the promotion staff. Topic `talent.post`, keyed by its id.
public enum PostEvent implements EventKind<PostState> {
    OPENED("talent.post-opened.v1"),
    CHANGED("talent.post-changed.v1"),
    CLOSED("talent.post-closed.v1");

    public static final String TOPIC = "talent.post";

    private final String type;

    PostEvent(String type) {
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
    public Class<PostState> body() {
        return PostState.class;
    }
}
