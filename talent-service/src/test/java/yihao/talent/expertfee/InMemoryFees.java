package yihao.talent.expertfee;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryFees extends InMemoryAggregates<Fee> implements Fees {

    @Override
    public List<Versioned<Fee>> toOrder(int atMost) {
        return those(fee -> fee.status() == Fee.Status.APPROVED, atMost);
    }

    @Override
    public List<Versioned<Fee>> toRelease(int atMost) {
        return those(fee -> fee.status() == Fee.Status.DECLINED && !fee.released(), atMost);
    }

    private List<Versioned<Fee>> those(Predicate<Fee> condition, int atMost) {
        return where(condition).stream()
                .sorted(Comparator.comparing(fee -> fee.state().number()))
                .limit(atMost)
                .toList();
    }
}
