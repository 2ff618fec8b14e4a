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

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderConfiguration.class);

    @Bean
    GiveReminders giveReminders(
            List<RunningClocks> clocks, Notices notices, OfficerRegister officers, Network network, Mailer mailer) {
        return new GiveReminders(
                clocks,
                notices,
                officers,
                network,
                ReminderRule.shipped(),
                ChineseCalendar.shipped(),
                mailer,
                LOG::warn);
    }

    @Bean
    SendReminders sendReminders(
            Notices notices,
            Mails mails,
            Mailer mailer,
            OfficerRegister officers,
            Vault vault,
            List<RunningClocks> clocks) {
        return new SendReminders(
                notices,
                mails,
                mailer,
                officers,
                vault,
                clocks,
                ReminderRule.shipped(),
                ChineseCalendar.shipped(),
                LOG::warn);
    }

    @Bean
    ReadNotices readNotices(Notices notices, List<RunningClocks> clocks) {
        return new ReadNotices(notices, clocks);
    }
}
