package yihao.talent.post;

/// What can happen to a post.
public enum PostAction {
    OPENED,
    CHANGED,
    CLOSED,
    REOPENED,
    PLACE_TAKEN,
    PLACE_GIVEN_BACK
}
