package yihao.reward.deduction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.deduction.Deduction.Status;

public final class InMemoryDeductions extends InMemory<Deduction> implements Deductions {

    public InMemoryDeductions(PowerCut power) {
        super(Deduction::number, power);
    }

    @Override
    public Optional<Versioned<Deduction>> visible(String id, Actor actor) {
        return find(id).filter(one -> sees(actor, one));
    }

    @Override
    public List<Versioned<Deduction>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return all().stream()
                .filter(one -> sees(actor, one))
                .filter(one -> filter.status() == null || one.state().status() == filter.status())
                .filter(one -> filter.unit() == null || one.state().unit().equals(filter.unit()))
                .filter(one -> filter.period() == null || one.state().period().equals(filter.period()))
                .filter(one -> after == null || one.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Deduction> one) -> one.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, null, most + 1).size();
    }

    @Override
    public List<Versioned<Deduction>> dueFrom(Status status, LocalDate day, Actor actor, int limit) {
        return list(new Filter(status, null, null), actor, null, Integer.MAX_VALUE).stream()
                .filter(one -> one.state().isOpenOn(day))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Deduction>> counting(String unit, Set<String> periods) {
        return where(one -> one.counts() && one.unit().equals(unit) && periods.contains(one.period()));
    }

    private static boolean sees(Actor actor, Versioned<Deduction> one) {
        return !Collections.disjoint(
                DeductionSight.marksOf(actor),
                DeductionSight.readers(one.state().unit()));
    }
}
