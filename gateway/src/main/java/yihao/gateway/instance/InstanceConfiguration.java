package yihao.gateway.instance;

import java.time.InstantSource;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = PartInstances.class)
class InstanceConfiguration {

    @Bean
    Skipped skipped(ServiceSettings settings) {
        return new Skipped(InstantSource.system(), settings.instances().skip());
    }

    @Bean
    NextInstance nextInstance(
            ReactorLoadBalancerExchangeFilterFunction balancer, Skipped skipped, ServiceSettings settings) {
        return new NextInstance(balancer, skipped, settings.instances().attempts());
    }
}
