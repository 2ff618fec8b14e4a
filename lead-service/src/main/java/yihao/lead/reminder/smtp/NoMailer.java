package yihao.lead.reminder.smtp;

import yihao.lead.reminder.Mailer;

/// No mail server: reminders stand in the list only.
final class NoMailer implements Mailer {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public String messageId(String mail) {
        return mail;
    }

    @Override
    public Answer send(Letter letter) {
        return Answer.LATER;
    }
}
