package yihao.talent.benefit;

import java.time.LocalDate;
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
    public List<Versioned<Benefit>> demandsRefused(int atMost) {
        return sorted(
                benefit -> benefit.clawback() != null && benefit.clawback().refused(), atMost);
    }

    @Override
    public List<Versioned<Benefit>> proven(int atMost) {
        return sorted(
                benefit -> benefit.instalments().stream().anyMatch(one -> one.status() == Instalment.Status.PROVEN),
                atMost);
    }

    @Override
    public List<Versioned<Benefit>> mayBeDue(LocalDate day, String after, int atMost) {
        return sorted(
                benefit -> benefit.dueFrom() != null
                        && !benefit.dueFrom().isAfter(day)
                        && benefit.number().compareTo(after) > 0,
                atMost);
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
