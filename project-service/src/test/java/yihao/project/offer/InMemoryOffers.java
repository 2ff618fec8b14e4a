package yihao.project.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryOffers extends InMemoryAggregates<Offer> implements Offers {

    private final OfferReaders readers;
    private int number;

    InMemoryOffers(OfferReaders readers) {
        super(offer -> List.of(offer.number()));
        this.readers = readers;
    }

    @Override
    public String newNumber(int year) {
        return "Q-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<Offer>> list(Filter filter, Actor actor, int limit) {
        return seen(actor)
                .filter(one -> filter.status() == null || one.state().statusOn(filter.today()) == filter.status())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most + 1).size();
    }

    @Override
    public List<Versioned<Offer>> drafts(Actor actor, int limit) {
        return seen(actor)
                .filter(one -> one.state().status() == Offer.Status.DRAFT)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Offer>> ending(LocalDate from, LocalDate until, Actor actor, int limit) {
        return seen(actor)
                .filter(one -> one.state().isOpenOn(from)
                        && !one.state().terms().validUntil().isAfter(until))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Offer>> over(LocalDate today, int limit) {
        return where(one -> one.statusOn(today) != one.status());
    }

    @Override
    public List<Versioned<Offer>> opening(int limit) {
        return where(one -> one.opening() != null);
    }

    private Stream<Versioned<Offer>> seen(Actor actor) {
        return all().stream().filter(one -> readers.mayRead(actor, one.state()));
    }
}
