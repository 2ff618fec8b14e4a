package yihao.project.survey;

/// The decisions about a matter.
public enum MatterAction {
    MADE,
    ANSWERED,
    SENT_BACK,
    ACCEPTED
}
