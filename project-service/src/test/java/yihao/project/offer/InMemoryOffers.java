package yihao.project.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    public List<Versioned<Offer>> drafts(Unpublished which, Actor actor, @Nullable String after, int limit) {
        return seen(actor)
                .filter(one -> one.state().status() == Offer.Status.DRAFT && isOf(which, one.state()))
                .sorted(Comparator.comparing(Versioned::id))
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private static boolean isOf(Unpublished which, Offer offer) {
        var kind = offer.terms().kind();
        return which.anywhere().contains(kind)
                || which.inUnits().contains(kind) && which.units().contains(offer.unit());
    }

    @Override
    public List<Versioned<Offer>> ending(LocalDate from, LocalDate until, Actor actor, int limit) {
        return seen(actor)
                .filter(one -> actor.worksFor(one.state().unit()))
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
