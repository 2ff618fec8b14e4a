package yihao.project.fiveones;

import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryFiveOnes extends InMemoryAggregates<FiveOnes> implements FiveOnesSets {

    private int number;

    InMemoryFiveOnes() {
        super(set -> Stream.concat(Stream.of(set.number()), Stream.ofNullable(set.holds()))
                .toList());
    }

    @Override
    public String newNumber(int year) {
        return "W-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<FiveOnes>> list(Filter filter, Actor actor, int limit) {
        return where(set -> filter.status() == null || filter.status() == set.status());
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most).size();
    }

    @Override
    public List<Versioned<FiveOnes>> inForce(int limit) {
        return where(FiveOnes::isInForce);
    }
}
