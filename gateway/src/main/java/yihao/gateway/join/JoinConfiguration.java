package yihao.gateway.join;

import io.netty.channel.ChannelOption;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import yihao.gateway.instance.NextInstance;
import yihao.gateway.login.Relay;
import yihao.gateway.route.Breakers;
import yihao.gateway.route.PartStates;

@Configuration(proxyBeanMethods = false)
class JoinConfiguration {

    @Bean
    Parts parts(JoinSettings joins, NextInstance nextInstance, Relay relay, Breakers breakers, PartStates states) {
        return new Parts(client(joins, nextInstance), relay, breakers, states, Clock.systemUTC());
    }

    @Bean
    WhoAsks whoAsks(Parts parts) {
        return new WhoAsks(parts);
    }

    @Bean
    Overview overview(JoinSettings joins, NextInstance nextInstance, PartStates states) {
        return new Overview(client(joins, nextInstance), states, joins.fresh());
    }

    @Bean
    PartsHealth partsHealthIndicator(Overview overview) {
        return new PartsHealth(overview);
    }

    @Bean
    JoinDocument joinDocument() {
        return new JoinDocument();
    }

    /// Only reads go this way, so its client may try a broken connection again.
    private static WebClient client(JoinSettings joins, NextInstance nextInstance) {
        var patience = joins.timeout();
        var http = HttpClient.create().responseTimeout(patience).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                patience.toMillis());
        return WebClient.builder()
                .filter(nextInstance::filter)
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs()
                        .maxInMemorySize((int) joins.largest().toBytes()))
                .build();
    }
}
