package yihao.lead.reminder;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Network;
import yihao.lead.RunningClocks;
import yihao.lead.network.OfficerRegister;
import yihao.platform.secrecy.Vault;
import yihao.reference.ChineseCalendar;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    GiveReminders giveReminders(
            List<RunningClocks> clocks, Notices notices, OfficerRegister officers, Network network, Mailer mailer) {
        return new GiveReminders(
                clocks, notices, officers, network, ReminderRule.shipped(), ChineseCalendar.shipped(), mailer);
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
                notices, mails, mailer, officers, vault, clocks, ReminderRule.shipped(), ChineseCalendar.shipped());
    }

    @Bean
    ReadNotices readNotices(Notices notices, List<RunningClocks> clocks) {
        return new ReadNotices(notices, clocks);
    }
}
