package yihao.lead.visit;

public enum VisitStatus {
    PLANNED,
    MADE,
    CANCELLED
}
