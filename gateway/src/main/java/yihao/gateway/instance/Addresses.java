package yihao.gateway.instance;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The addresses of a part: those of the settings, and for a name each number that DNS has for it now.
/// Under https a name stays one, because the certificate is the name's.
final class Addresses implements ServiceInstanceListSupplier {

    private static final Logger log = LoggerFactory.getLogger(Addresses.class);

    private final String part;
    private final List<URI> given;

    Addresses(String part, List<URI> given) {
        this.part = part;
        this.given = List.copyOf(given);
    }

    @Override
    public String getServiceId() {
        return part;
    }

    @Override
    public Flux<List<ServiceInstance>> get() {
        return Mono.fromCallable(this::lookedUp)
                .subscribeOn(Schedulers.boundedElastic())
                .flux();
    }

    private List<ServiceInstance> lookedUp() {
        return given.stream().flatMap(this::instances).toList();
    }

    private Stream<ServiceInstance> instances(URI address) {
        var secure = "https".equals(address.getScheme());
        var port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        var hosts = secure ? Stream.of(address.getHost()) : numbers(address.getHost());
        return hosts.map(host -> new DefaultServiceInstance(host + ":" + port, part, host, port, secure));
    }

    private static Stream<String> numbers(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .map(InetAddress::getHostAddress)
                    .map(number -> number.contains(":") ? "[" + number + "]" : number);
        } catch (UnknownHostException _) {
            log.warn("DNS knows no {}", host);
            return Stream.empty();
        }
    }
}
