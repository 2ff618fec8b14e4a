package yihao.talent.benefit;

import java.util.Comparator;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryBenefits extends InMemoryAggregates<Benefit> implements Benefits {

    InMemoryBenefits() {
        super(Benefit::uses);
    }

    @Override
    public List<Versioned<Benefit>> toOrder(int atMost) {
        return all().stream()
                .filter(benefit -> benefit.state().status() == Benefit.Status.APPROVED)
                .sorted(Comparator.comparing(benefit -> benefit.state().number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Benefit>> ofTalent(String talentId) {
        return where(benefit -> benefit.beneficiary().talentId().equals(talentId));
    }
}
