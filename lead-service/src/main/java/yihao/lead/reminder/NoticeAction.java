package yihao.lead.reminder;

/// What happens to a notice.
public enum NoticeAction {
    GIVEN,
    READ,
    SETTLED,
    SUPERSEDED,
    WITHDRAWN,
    GIVEN_AGAIN,
    MAIL_TOOK
}
