package yihao.talent.erasure;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryErasures extends InMemoryAggregates<Erasure> implements Erasures {

    InMemoryErasures() {
        super(erasure -> List.of(erasure.holds()));
    }

    @Override
    public List<Versioned<Erasure>> in(Erasure.Status status, @Nullable String after, int atMost) {
        return where(erasure -> erasure.status() == status).stream()
                .filter(one -> after == null || one.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(one -> one.state().number()))
                .limit(atMost)
                .toList();
    }
}
