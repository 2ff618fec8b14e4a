package yihao.reward.interview;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.deduction.DeductionSight;

public final class InMemoryInterviews extends InMemory<Interview> implements Interviews {

    public InMemoryInterviews(PowerCut power) {
        super(Interview::number, power);
    }

    @Override
    public Optional<Versioned<Interview>> visible(String id, Actor actor) {
        return find(id).filter(one -> sees(actor, one));
    }

    @Override
    public List<Versioned<Interview>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return all().stream()
                .filter(one -> sees(actor, one))
                .filter(one -> filter.status() == null || one.state().status() == filter.status())
                .filter(one -> filter.unit() == null || one.state().unit().equals(filter.unit()))
                .filter(one -> filter.quarter() == null || one.state().quarter().equals(filter.quarter()))
                .filter(one -> after == null || one.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Interview> one) -> one.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, null, most + 1).size();
    }

    private static boolean sees(Actor actor, Versioned<Interview> one) {
        return !Collections.disjoint(DeductionSight.marksOf(actor), one.state().readers());
    }
}
