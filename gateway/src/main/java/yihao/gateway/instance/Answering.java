package yihao.gateway.instance;

import java.util.List;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.DelegatingServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import reactor.core.publisher.Flux;

/// The instances that are ready and were not missed a moment ago. Where none is left, all are tried: a
/// machine too busy to say that it is well may still do its work, and the last instance serves until it
/// is gone.
final class Answering extends DelegatingServiceInstanceListSupplier {

    private final ServiceInstanceListSupplier all;
    private final Skipped skipped;

    Answering(ServiceInstanceListSupplier ready, ServiceInstanceListSupplier all, Skipped skipped) {
        super(ready);
        this.all = all;
        this.skipped = skipped;
    }

    @Override
    public Flux<List<ServiceInstance>> get() {
        return delegate.get().flatMap(ready -> {
            var left = ready.stream().filter(instance -> !skipped.has(instance)).toList();
            return left.isEmpty() ? all.get() : Flux.just(left);
        });
    }
}
