package yihao.lead.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Network;
import yihao.platform.identity.Officers;
import yihao.platform.secrecy.Vault;
import yihao.reference.Divisions;

@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    /// Names as they were at most a moment ago: every row of every list asks for some. What stands above a unit is
    /// always asked anew, since who may read a record is written with it.
    @Bean
    Network network(Units units) {
        var network = new UnitNetwork(units);
        Cache<String, Network.Name> names =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();
        return new Network() {
            @Override
            public Optional<Entry> unit(String id) {
                return network.unit(id);
            }

            @Override
            public Map<String, List<String>> withThoseBelow(Collection<String> ids) {
                return network.withThoseBelow(ids);
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
    AppointOfficer appointOfficer(OfficerRegister officers, Units units, Vault vault) {
        return new AppointOfficer(officers, units, vault);
    }

    @Bean
    Officers officers(
            OfficerRegister register, @Value("${yihao.lead.bootstrap-subject:#{null}}") @Nullable String subject) {
        return new OfficersOnDuty(register, subject)::find;
    }
}
