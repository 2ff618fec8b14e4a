package yihao.lead.reminder;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Network;
import yihao.lead.RunningClocks;
import yihao.lead.network.OfficerRegister;
import yihao.platform.secrecy.Vault;
import yihao.reference.ChineseCalendar;
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
            RuleBook<ReminderRule> reminderRules) {
        return new GiveReminders(
                clocks, notices, officers, network, reminderRules, ChineseCalendar.shipped(), mailer, LOG::warn);
    }

    @Bean
    SendReminders sendReminders(
            Notices notices,
            Mails mails,
            Mailer mailer,
            OfficerRegister officers,
            Vault vault,
            List<RunningClocks> clocks,
            RuleBook<ReminderRule> reminderRules) {
        return new SendReminders(
                notices, mails, mailer, officers, vault, clocks, reminderRules, ChineseCalendar.shipped(), LOG::warn);
    }

    @Bean
    ReadNotices readNotices(Notices notices, List<RunningClocks> clocks) {
        return new ReadNotices(notices, clocks);
    }
}
