package yihao.runner.part;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

/// In one process the class path is everybody's: what configures itself for a neighbour must not do so here.
final class Neighbours {
    /// Among them what would close the network threads of the gateway together with a service's context.
    private static final List<String> GATEWAYS = List.of(
            "org.springframework.cloud.gateway.",
            "org.springframework.cloud.loadbalancer.",
            "org.springframework.boot.http.client.autoconfigure.reactive.",
            "org.springframework.boot.netty.",
            "org.springframework.boot.reactor.",
            "org.springframework.boot.security.oauth2.client.",
            "org.springframework.boot.webclient.",
            "org.springframework.boot.webflux.",
            "org.springdoc.webflux.");

    private static final List<String> SERVICES =
            List.of("yihao.platform.", "org.springframework.cloud.openfeign.", "org.springframework.boot.tomcat.");
    private static final List<String> PROVIDERS =
            List.of("org.springframework.boot.security.oauth2.server.authorization.");

    private Neighbours() {}

    static List<String> autoConfigurationsOf(PartName part) {
        var foreign = part == PartName.GATEWAY ? SERVICES : GATEWAYS;
        return ImportCandidates.load(AutoConfiguration.class, Neighbours.class.getClassLoader())
                .getCandidates()
                .stream()
                .filter(name -> begins(name, foreign) || begins(name, PROVIDERS))
                .toList();
    }

    private static boolean begins(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
