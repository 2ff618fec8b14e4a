package yihao.lead.promotion;

public enum PromotionAction {
    PLANNED,
    CHANGED,
    FIRMS_INVITED,
    INVITATION_WITHDRAWN,
    ATTENDANCE_RECORDED,
    SIGNING_RECORDED,
    LEAD_NAMED,
    CANCELLED
}
