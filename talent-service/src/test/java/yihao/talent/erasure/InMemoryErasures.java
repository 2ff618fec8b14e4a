package yihao.talent.erasure;

import java.util.List;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryErasures extends InMemoryAggregates<Erasure> implements Erasures {

    InMemoryErasures() {
        super(erasure -> List.of(erasure.holds()));
    }

    @Override
    public List<Versioned<Erasure>> in(Erasure.Status status, int atMost) {
        return where(erasure -> erasure.status() == status).stream()
                .limit(atMost)
                .toList();
    }
}
