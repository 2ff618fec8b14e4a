package yihao.gateway.instance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.loadbalancer.core.ReactorServiceInstanceLoadBalancer;
import org.springframework.cloud.loadbalancer.core.RoundRobinLoadBalancer;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/// What the load balancer of each part is made of; it has a context of its own.
class PartInstances {

    @Bean
    ServiceInstanceListSupplier instances(
            ConfigurableApplicationContext context,
            Environment environment,
            ServiceSettings settings,
            Skipped skipped) {
        var part = part(environment);
        var all = new Addresses(part, settings.addresses(part));
        var ready = ServiceInstanceListSupplier.builder()
                .withBase(all)
                .withHealthChecks(WebClient.create())
                .build(context);
        return new Answering(ready, all, skipped);
    }

    /// The library's own is left out together with the rest of its discovery, which nothing here needs.
    @Bean
    ReactorServiceInstanceLoadBalancer inTurn(
            ObjectProvider<ServiceInstanceListSupplier> instances, Environment environment) {
        return new RoundRobinLoadBalancer(instances, part(environment));
    }

    private static String part(Environment environment) {
        return environment.getRequiredProperty(LoadBalancerClientFactory.PROPERTY_NAME);
    }
}
