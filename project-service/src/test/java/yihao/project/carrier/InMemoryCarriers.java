package yihao.project.carrier;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryCarriers extends InMemoryAggregates<Carrier> implements Carriers {

    private final AtomicInteger numbers = new AtomicInteger();

    InMemoryCarriers() {
        super(carrier -> List.of(carrier.key()));
    }

    @Override
    public String nextNumber(int year) {
        return "C-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Carrier>> list(Filter filter, int limit) {
        throw new UnsupportedOperationException("of the adapter's tests");
    }

    @Override
    public long count(Filter filter, int most) {
        throw new UnsupportedOperationException("of the adapter's tests");
    }
}
