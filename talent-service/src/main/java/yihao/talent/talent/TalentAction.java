package yihao.talent.talent;

/// What can happen to a talent.
public enum TalentAction {
    REGISTERED,
    MATCHED,
    ARRIVED,
    LEFT
}
