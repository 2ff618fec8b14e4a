package yihao.gateway.access;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import reactor.core.Disposable;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.session.Watch;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Withdrawals withdrawals(ObjectProvider<MongoDatabase> database, JsonMapper json) {
        var kept = database.getIfAvailable();
        return new Withdrawals(
                kept == null
                        ? new InMemoryDecisions()
                        : new JournalledDecisions(
                                SingletonSupplier.of(() -> new Journal(new Store(kept, "gateway", json)))));
    }

    @Bean
    AccessFilter accessFilter(Withdrawals withdrawals, AccessSettings settings) {
        return new AccessFilter(withdrawals, new Addresses(settings.addresses()));
    }

    @Bean(destroyMethod = "dispose")
    Disposable withdrawalsWatch(Withdrawals withdrawals, AccessSettings settings) {
        return Watch.every(settings.lookEvery(), "withdrawn access", withdrawals::look);
    }
}
