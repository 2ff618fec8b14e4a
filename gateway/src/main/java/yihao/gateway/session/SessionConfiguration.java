package yihao.gateway.session;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionIdResolver;
import org.springframework.web.server.session.WebSessionManager;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "yihao.sessions.kept-in", havingValue = "store", matchIfMissing = true)
@EnableScheduling
class SessionConfiguration {

    @Bean(destroyMethod = "close")
    MongoClient sessionClient(StoreSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(5, TimeUnit.SECONDS))
                .applicationName("yihao-gateway")
                .applyConnectionString(new ConnectionString(settings.uri()))
                .build());
    }

    @Bean
    MongoDatabase database(MongoClient client, StoreSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    WebSessionManager webSessionManager(
            MongoDatabase database,
            ObjectProvider<WebSessionIdResolver> cookie,
            @Value("${server.reactive.session.timeout}") Duration idle) {
        var manager = new DefaultWebSessionManager();
        manager.setSessionStore(new MongoSessions(database, idle, Clock.systemUTC()));
        cookie.ifAvailable(manager::setSessionIdResolver);
        return manager;
    }

    @Bean
    MongoTokens tokenVault(
            MongoDatabase database, JsonMapper json, @Value("${server.reactive.session.timeout}") Duration idle) {
        return new MongoTokens(database, idle, Clock.systemUTC(), json);
    }

    @Bean
    CountSessions countSessions(MongoDatabase database, MeterRegistry meters) {
        return new CountSessions(database, Clock.systemUTC(), meters);
    }

    @Bean
    StoreHealth sessionStoreHealthIndicator(MongoDatabase database) {
        return new StoreHealth(database);
    }

    @Bean
    SaveInTime saveInTime() {
        return new SaveInTime();
    }
}
