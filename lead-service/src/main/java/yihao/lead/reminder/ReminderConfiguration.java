package yihao.lead.reminder;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.WorkingCalendar;
import yihao.lead.Network;
import yihao.lead.RunningClocks;
import yihao.lead.network.OfficerRegister;
import yihao.platform.secrecy.Vault;
import yihao.platform.telemetry.Reading;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    RuleBook<ReminderRule> reminderRules() {
        return ReminderRule.shipped();
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReminderConfiguration.class);

    @Bean
    GiveReminders giveReminders(
            List<RunningClocks> clocks,
            Notices notices,
            OfficerRegister officers,
            Network network,
            Mailer mailer,
            RuleBook<ReminderRule> reminderRules,
            WorkingCalendar calendar) {
        return new GiveReminders(clocks, notices, officers, network, reminderRules, calendar, mailer, LOG::warn);
    }

    @Bean
    SendReminders sendReminders(
            Notices notices,
            Mails mails,
            Mailer mailer,
            OfficerRegister officers,
            Vault vault,
            List<RunningClocks> clocks,
            RuleBook<ReminderRule> reminderRules,
            WorkingCalendar calendar) {
        return new SendReminders(notices, mails, mailer, officers, vault, clocks, reminderRules, calendar, LOG::warn);
    }

    @Bean
    ReadNotices readNotices(Notices notices, List<RunningClocks> clocks) {
        return new ReadNotices(notices, clocks);
    }

    /// Each kind, also one of which nothing is late.
    @Bean
    Reading overdueClocks(List<RunningClocks> clocks, Clock clock) {
        return Reading.overdue(() -> {
            var yesterday = CityTime.day(clock.instant()).minusDays(1);
            var late = new HashMap<String, Long>();
            clocks.stream().flatMap(some -> some.kinds().stream()).forEach(kind -> late.put(kind, 0L));
            clocks.stream()
                    .flatMap(some -> some.dueBy(yesterday))
                    .forEach(one -> late.merge(one.kind(), 1L, Long::sum));
            return late;
        });
    }

    @Bean
    Reading reminderSetbacks(GiveReminders giveReminders, SendReminders sendReminders) {
        return Reading.by(
                "of",
                "yihao.reminders.failed.records",
                "reminders that could not be given or mailed in the last round here",
                () -> Map.of("giving", giveReminders.failures(), "mailing", sendReminders.failures()));
    }

    @Bean
    Reading mailCounts(Mails mails) {
        return Reading.by(
                "state",
                "yihao.mails",
                "mails that wait for the mail server, and those whose address it refused, counted to 1000",
                () -> Map.of(
                        "waiting",
                        mails.count(Mail.Status.WAITING, Reading.MOST),
                        "refused",
                        mails.count(Mail.Status.REFUSED, Reading.MOST)));
    }
}
