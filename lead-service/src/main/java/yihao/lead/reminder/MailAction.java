package yihao.lead.reminder;

/// What happens to a mail.
public enum MailAction {
    QUEUED,
    TRIED,
    SENT,
    REFUSED,
    DROPPED
}
