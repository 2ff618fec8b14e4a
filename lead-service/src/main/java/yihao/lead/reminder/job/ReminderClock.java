package yihao.lead.reminder.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.lead.reminder.GiveReminders;
import yihao.lead.reminder.SendReminders;
import yihao.platform.jobs.Leases;

/// Gives reminders and mails them; one instance at a time.
@Component
class ReminderClock {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final GiveReminders giveReminders;
    private final SendReminders sendReminders;
    private final Leases leases;
    private final Clock clock;

    ReminderClock(GiveReminders giveReminders, SendReminders sendReminders, Leases leases, Clock clock) {
        this.giveReminders = giveReminders;
        this.sendReminders = sendReminders;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void tick() {
        leases.once("reminders", AT_MOST, () -> {
            try {
                giveReminders.round(act());
            } finally {
                sendReminders.round(act()); // what was given before does not wait for what cannot be
            }
        });
    }

    private Act act() {
        return Act.ofService("lead", clock.instant(), UUID.randomUUID().toString());
    }
}
