package yihao.lead.network;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Network;
import yihao.platform.identity.Officers;
import yihao.reference.Divisions;

@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {

    @Bean
    Network network(Units units) {
        return new UnitNetwork(units);
    }

    @Bean
    RegisterUnit registerUnit(Units units, OfficerRegister officers) {
        return new RegisterUnit(units, officers, Divisions.shipped());
    }

    @Bean
    AppointOfficer appointOfficer(OfficerRegister officers, Units units) {
        return new AppointOfficer(officers, units);
    }

    @Bean
    Officers officers(
            OfficerRegister register, @Value("${yihao.lead.bootstrap-subject:#{null}}") @Nullable String subject) {
        return new OfficersOnDuty(register, subject)::find;
    }
}
