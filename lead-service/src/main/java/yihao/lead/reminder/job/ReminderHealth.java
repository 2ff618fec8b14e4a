package yihao.lead.reminder.job;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import yihao.lead.reminder.GiveReminders;
import yihao.lead.reminder.SendReminders;

/// How much of this instance's last rounds failed: the others were reminded, and the next round tries again; what fails
/// each time is somebody's to look at in the log.
@Component
final class ReminderHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final GiveReminders giveReminders;
    private final SendReminders sendReminders;

    ReminderHealth(GiveReminders giveReminders, SendReminders sendReminders) {
        this.giveReminders = giveReminders;
        this.sendReminders = sendReminders;
    }

    @Override
    public Health health() {
        var given = giveReminders.failures();
        var mailed = sendReminders.failures();
        return Health.status(given + mailed > 0 ? DEGRADED : Status.UP)
                .withDetail("notGiven", given)
                .withDetail("notMailed", mailed)
                .build();
    }
}
