package yihao.lead.promotion;

public enum PromotionKind {
    /// 推介会
    PRESENTATION,
    /// 展会
    FAIR,
    /// 集中签约
    SIGNING,
    OTHER
}
