package yihao.lead.engagement;

public enum EngagementAction {
    ENGAGED,
    ASSESSED,
    RENEWED,
    ENDED
}
