package yihao.project.enclave;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.enclave.mongo.MongoEnclaves;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class EnclaveConfiguration {

    @Bean
    RuleBook<EnclaveRules> enclaveRules() {
        return EnclaveRules.shipped();
    }

    @Bean
    Enclaves enclaves(Store store, Units units) {
        return new MongoEnclaves(store, units);
    }

    @Bean
    EnclaveSight enclaveSight(Enclaves enclaves, Units units) {
        return new EnclaveSight(enclaves, units);
    }

    @Bean
    EnclaveRights enclaveRights(RuleBook<EnclaveRules> enclaveRules, Clock clock) {
        return new EnclaveRights(() -> enclaveRules
                .inForce(CityTime.day(clock.instant()))
                .orElseGet(() -> enclaveRules.versions().getLast()));
    }

    @Bean
    RegisterEnclave registerEnclave(
            Enclaves enclaves,
            EnclaveSight enclaveSight,
            EnclaveRights enclaveRights,
            GuideProject guideProject,
            NewIds newIds) {
        return new RegisterEnclave(enclaves, enclaveSight, enclaveRights, guideProject, newIds);
    }

    @Bean
    KeepEnclaves keepEnclaves(
            Enclaves enclaves, EnclaveSight enclaveSight, EnclaveRights enclaveRights, GuideProject guideProject) {
        return new KeepEnclaves(enclaves, enclaveSight, enclaveRights, guideProject);
    }

    @Bean
    TellEnclave tellEnclave(Enclaves enclaves, EnclaveSight enclaveSight, EnclaveRights enclaveRights) {
        return new TellEnclave(enclaves, enclaveSight, enclaveRights);
    }

    @Bean
    SettleEnclave settleEnclave(Enclaves enclaves, EnclaveSight enclaveSight, EnclaveRights enclaveRights) {
        return new SettleEnclave(enclaves, enclaveSight, enclaveRights);
    }

    @Bean
    Trailed enclaveTrail(EnclaveSight enclaveSight) {
        return Trailed.whole(
                "enclaves",
                "enclaves",
                (reader, id) -> enclaveSight.find(id, reader).result());
    }
}
