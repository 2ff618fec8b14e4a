package yihao.reward.assessment;

/// What happens to an entry.
public enum EntryAction {
    ENTERED,
    CONFIRMED,
    REFUSED
}
