package yihao.lead.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.platform.identity.Officers;
import yihao.platform.secrecy.Vault;
import yihao.reference.Countries;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
@EnableFeignClients(basePackages = "yihao.lead.network.feign")
class NetworkConfiguration {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    /// Names as they were at most a moment ago: every row of every list asks for some. What stands above a unit is
    /// always asked anew, since who may read a record is written with it.
    @Bean
    Network network(Units units) {
        var network = new UnitNetwork(units, new TerritoryFit(Industries.shipped()));
        Cache<String, Network.Name> names =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();
        return new Network() {
            @Override
            public Optional<Entry> unit(String id) {
                return network.unit(id);
            }

            @Override
            public Map<String, Standing> standings() {
                return network.standings();
            }

            @Override
            public Optional<String> workedBy(String id) {
                return network.workedBy(id);
            }

            @Override
            public List<Fit> lookingAfter(Place place, LocalDate day) {
                return network.lookingAfter(place, day);
            }

            @Override
            public List<Entry> called(String name) {
                return network.called(name);
            }

            @Override
            public Name nameOf(String id) {
                return names.get(id, network::nameOf);
            }
        };
    }

    @Bean
    RegisterUnit registerUnit(Units units, OfficerRegister officers) {
        return new RegisterUnit(units, officers, Divisions.shipped());
    }

    @Bean
    ImportUnits importUnits(Units units, RegisterUnit registerUnit) {
        return new ImportUnits(units, registerUnit);
    }

    @Bean
    RuleBook<UnitLedgerRule> unitLedgerRules() {
        return UnitLedgerRule.shipped();
    }

    @Bean
    HandOverWork handOverWork(Units units, OfficerRegister officers, OpenWork openWork) {
        return new HandOverWork(units, officers, openWork);
    }

    @Bean
    LeftWork leftWork(OfficerRegister officers, Units units, Network network, OpenWork openWork, Clock clock) {
        return new LeftWork(officers, units, network, openWork, clock);
    }

    @Bean
    AppointmentClocks appointmentClocks(LeftWork leftWork, LeadSight leadSight) {
        return new AppointmentClocks(leftWork, leadSight);
    }

    @Bean
    AppointOfficer appointOfficer(
            OfficerRegister officers,
            Units units,
            OpenWork openWork,
            HandOverWork handOverWork,
            WorkInName workInName,
            Vault vault) {
        return new AppointOfficer(officers, units, openWork, handOverWork, workInName, vault);
    }

    @Bean
    PlaceWork placeWork(
            OfficerRegister officers,
            Units units,
            OpenWork openWork,
            HandOverWork handOverWork,
            WorkInName workInName) {
        return new PlaceWork(officers, units, openWork, handOverWork, workInName);
    }

    @Bean
    SetTerritories setTerritories(Units units) {
        return new SetTerritories(units, Countries.shipped(), Divisions.shipped(), Industries.shipped());
    }

    @Bean
    NameDeputy nameDeputy(OfficerRegister officers) {
        return new NameDeputy(officers);
    }

    @Bean
    Officers officers(
            OfficerRegister register, @Value("${yihao.lead.bootstrap-subject:#{null}}") @Nullable String subject) {
        return new OfficersOnDuty(register, subject)::find;
    }
}
