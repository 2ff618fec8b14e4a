package yihao.project.opportunity;

/// What happens to an enquiry.
public enum EnquiryAction {
    RECEIVED,
    LEAD_MADE,
    LEAD_REFUSED,
    ANSWERED,
    PUT_ASIDE
}
