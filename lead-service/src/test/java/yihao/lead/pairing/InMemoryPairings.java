package yihao.lead.pairing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// A leader and a firm stand in one pairing.
final class InMemoryPairings extends InMemoryAggregates<Pairing> implements Pairings {

    private final AtomicInteger ids = new AtomicInteger();

    InMemoryPairings() {
        super(pairing -> Stream.ofNullable(pairing.standsFor()).toList());
    }

    @Override
    public String newId() {
        return "pairing-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "PA-%d-%06d".formatted(year, ids.incrementAndGet());
    }

    @Override
    public List<Versioned<Pairing>> list(@Nullable String leader, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(@Nullable String leader, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Pairing>> ofFirm(Collection<String> enterpriseIds, int limit) {
        return where(pairing -> enterpriseIds.contains(pairing.enterpriseId()));
    }

    @Override
    public List<Versioned<Pairing>> waitingOn(LocalDate day, int limit) {
        return where(pairing ->
                        pairing.waitsFrom() != null && !pairing.waitsFrom().isAfter(day))
                .stream()
                .sorted(comparing(pairing -> String.valueOf(pairing.state().waitsFrom())))
                .toList();
    }

    @Override
    public List<Versioned<Pairing>> waitingOn(LocalDate day, @Nullable String after, int limit) {
        return after == null ? waitingOn(day, limit) : List.of();
    }
}
