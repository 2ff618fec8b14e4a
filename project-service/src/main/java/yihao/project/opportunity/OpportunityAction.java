package yihao.project.opportunity;

/// The decisions about a packaged opportunity.
public enum OpportunityAction {
    DRAFTED,
    EDITED,
    REVIEWED,
    SENT_BACK,
    PUBLISHED,
    WITHDRAWN,
    TAKEN
}
