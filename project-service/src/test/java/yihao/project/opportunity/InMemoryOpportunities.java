package yihao.project.opportunity;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryOpportunities extends InMemoryAggregates<Opportunity> implements Opportunities {

    private int number;

    InMemoryOpportunities() {
        super(one -> List.of(one.number()));
    }

    @Override
    public synchronized String newNumber(int year) {
        return "OP-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<Opportunity>> list(Filter filter, Actor actor, int limit) {
        return where(one -> filter.status() == null || filter.status() == one.on(filter.today()));
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most).size();
    }

    @Override
    public List<Versioned<Opportunity>> offered(Search search, LocalDate today, int limit) {
        return where(one -> one.isOfferedOn(today));
    }

    @Override
    public long countOffered(Search search, LocalDate today, int most) {
        return offered(search, today, most).size();
    }
}
