package yihao.talent.talent;

/// What can happen to a talent.
public enum TalentAction {
    REGISTERED,
    MATCHED,
    ARRIVED,
    ARRIVAL_RECORDED,
    TRIAL_FAILED,
    LEFT,
    CAME_BACK,
    CORRECTED,
    CLASSED_ANEW,
    CONTACTS_CORRECTED,
    TITLE_ADDED,
    TITLE_TAKEN_BACK,
    UNMASKED,
    ERASED
}
