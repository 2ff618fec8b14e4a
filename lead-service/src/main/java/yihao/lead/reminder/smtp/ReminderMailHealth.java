package yihao.lead.reminder.smtp;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import yihao.lead.reminder.Mail;
import yihao.lead.reminder.Mailer;
import yihao.lead.reminder.Mails;

/// Whether reminders reach mailboxes: mails that wait for the server degrade the service, they do not
/// stop it. A refused address is somebody's to correct in the register of officers.
@Component
final class ReminderMailHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");
    private static final int MOST = 1_000;

    private final Mailer mailer;
    private final Mails mails;

    ReminderMailHealth(Mailer mailer, Mails mails) {
        this.mailer = mailer;
        this.mails = mails;
    }

    @Override
    public Health health() {
        if (!mailer.isOn()) {
            return Health.up().withDetail("mail", "off: no server is set").build();
        }
        var failing = mails.mostTried().filter(mail -> mail.state().tries() > 1).isPresent();
        return Health.status(failing ? DEGRADED : Status.UP)
                .withDetail("waiting", mails.count(Mail.Status.WAITING, MOST))
                .withDetail("refusedAddresses", mails.count(Mail.Status.REFUSED, MOST))
                .build();
    }
}
