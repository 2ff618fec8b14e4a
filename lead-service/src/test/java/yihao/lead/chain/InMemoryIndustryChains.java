package yihao.lead.chain;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// One open chain has a name. How chains are filtered is the store's.
final class InMemoryIndustryChains extends InMemoryAggregates<IndustryChain> implements IndustryChains {

    private final AtomicInteger ids = new AtomicInteger();

    InMemoryIndustryChains() {
        super(chain -> Stream.ofNullable(chain.standsFor()).toList());
    }

    @Override
    public String newId() {
        return "chain-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "IC-%d-%06d".formatted(year, ids.incrementAndGet());
    }

    @Override
    public List<Versioned<IndustryChain>> list(ChainFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(ChainFilter filter, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<IndustryChain>> naming(Collection<String> enterpriseIds, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }
}
