package yihao.gateway.guess;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.Disposable;
import yihao.gateway.session.Watch;

@Configuration(proxyBeanMethods = false)
class GuessConfiguration {

    @Bean
    Guessing guessing(ObjectProvider<MongoDatabase> database, GuessSettings settings) {
        var kept = database.getIfAvailable();
        var failures = kept == null ? new InMemoryFailures() : new MongoFailures(kept);
        return new Guessing(failures, settings, InstantSource.system());
    }

    @Bean
    LinkFilter linkFilter(Guessing guessing) {
        return new LinkFilter(guessing);
    }

    @Bean(destroyMethod = "dispose")
    Disposable failuresWatch(Guessing guessing, GuessSettings settings) {
        return Watch.every(settings.lookEvery(), "failures", guessing::look);
    }
}
