package yihao.project.survey;

import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryMatters extends InMemoryAggregates<Matter> implements Matters {

    private int number;

    InMemoryMatters() {
        super(matter -> Set.of(matter.number()));
    }

    @Override
    public String newNumber(int year) {
        return "M-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<Matter>> list(Filter filter, Actor actor, int limit) {
        return where(one -> filter.status() == null || filter.status() == one.status());
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most).size();
    }

    @Override
    public List<Versioned<Matter>> openOf(Actor actor, int limit) {
        return where(one -> one.status() == Matter.Status.OPEN && actor.worksFor(one.owner()));
    }

    @Override
    public List<Versioned<Matter>> answeredFor(Actor actor, int limit) {
        return where(one -> one.status() == Matter.Status.ANSWERED && actor.worksFor(one.unit()));
    }
}
