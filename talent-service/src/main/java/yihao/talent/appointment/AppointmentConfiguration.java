package yihao.talent.appointment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.copies.KnownWork;
import yihao.talent.post.Posts;
import yihao.talent.post.StaffRules;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class AppointmentConfiguration {

    @Bean
    ProposeAppointment proposeAppointment(
            Appointments appointments,
            Posts posts,
            KnownWork known,
            Talents talents,
            Vault vault,
            RuleBook<StaffRules> staffRules,
            Numbers numbers) {
        return new ProposeAppointment(appointments, posts, known, talents, vault, staffRules, numbers);
    }

    @Bean
    DecideAppointment decideAppointment(Appointments appointments, Posts posts, RuleBook<StaffRules> staffRules) {
        return new DecideAppointment(appointments, posts, staffRules);
    }

    @Bean
    AppointmentRights appointmentRights(RuleBook<StaffRules> staffRules) {
        return new AppointmentRights(staffRules);
    }

    @Bean
    FileContract fileContract(Appointments appointments, AppointmentRights appointmentRights) {
        return new FileContract(appointments, appointmentRights);
    }

    @Bean
    NameAccount nameAccount(
            Appointments appointments, Posts posts, KnownWork known, AppointmentRights appointmentRights) {
        return new NameAccount(appointments, posts, known, appointmentRights);
    }

    @Bean
    KeepPlaces postPlaces(Appointments appointments, Posts posts) {
        return new KeepPlaces(appointments, posts);
    }
}
