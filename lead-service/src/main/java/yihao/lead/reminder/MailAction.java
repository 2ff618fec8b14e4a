package yihao.lead.reminder;

/// What happens to a mail.
public enum MailAction {
    QUEUED,
    TRIED,
    SENT,
    PARTLY_SENT,
    REFUSED,
    DROPPED
}
