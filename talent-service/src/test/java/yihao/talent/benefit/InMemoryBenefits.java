package yihao.talent.benefit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryBenefits extends InMemoryAggregates<Benefit> implements Benefits {

    InMemoryBenefits() {
        super(Benefit::uses);
    }

    @Override
    public List<Versioned<Benefit>> toOrder(int atMost) {
        return sorted(benefit -> benefit.status() == Benefit.Status.APPROVED, atMost);
    }

    @Override
    public List<Versioned<Benefit>> toDemand(int atMost) {
        return sorted(
                benefit -> benefit.clawback() != null && benefit.clawback().open(), atMost);
    }

    @Override
    public List<Versioned<Benefit>> running(String after, int atMost) {
        return sorted(benefit -> benefit.running() && benefit.number().compareTo(after) > 0, atMost);
    }

    @Override
    public List<Versioned<Benefit>> ofTalent(String talentId) {
        return sorted(benefit -> benefit.beneficiary().talentId().equals(talentId), Integer.MAX_VALUE);
    }

    private List<Versioned<Benefit>> sorted(Predicate<Benefit> condition, int atMost) {
        return where(condition).stream()
                .sorted(Comparator.comparing(benefit -> benefit.state().number()))
                .limit(atMost)
                .toList();
    }
}
