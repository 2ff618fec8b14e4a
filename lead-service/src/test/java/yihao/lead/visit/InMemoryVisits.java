package yihao.lead.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.testkit.twins.InMemoryAggregates;

/// Of the lists only what the use cases ask for; how they are filtered is the store's.
public final class InMemoryVisits extends InMemoryAggregates<Visit> implements Visits {

    private final Network network;
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    public InMemoryVisits(Network network) {
        this.network = network;
    }

    @Override
    public String newId() {
        return "visit-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "V-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Visit>> list(Actor actor, VisitFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(Actor actor, VisitFilter filter, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Visit>> all(@Nullable String after, int limit) {
        return where(_ -> true).stream()
                .filter(visit -> after == null || visit.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Versioned::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Visit>> dueFor(String unit, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Visit>> toFirm(Actor actor, Collection<String> firmKeys, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Visit>> dueBy(LocalDate day, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public Optional<Versioned<Visit>> toFirmOn(String unit, List<String> firmKeys, LocalDate day) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Visit>> madeInto(LocalDate day, Optional<Set<String>> units) {
        return where(visit -> isOfAny(units, visit)
                && visit.made() != null
                && visit.stay().from().isBefore(day)
                && !visit.stay().until().isBefore(day));
    }

    @Override
    public List<Versioned<Visit>> ledTo(Collection<String> leads, LocalDate before) {
        return where(visit -> visit.stay().from().isBefore(before)
                && visit.led() != null
                && leads.contains(visit.led().leadId()));
    }

    @Override
    public List<Visit> madeTo(Actor actor, Collection<String> firmKeys, LocalDate from, LocalDate until) {
        return where(visit -> !Collections.disjoint(visit.plan().firmKeys(), firmKeys)
                        && isMadeIn(visit, from, until)
                        && isCounted(actor, visit))
                .stream()
                .map(Versioned::state)
                .toList();
    }

    private static boolean isMadeIn(Visit visit, LocalDate from, LocalDate until) {
        return visit.made() != null
                && !visit.stay().from().isBefore(from)
                && !visit.stay().from().isAfter(until);
    }

    @Override
    public List<Visit> onTrip(Actor actor, String tripId) {
        return where(visit -> visit.trip() != null && visit.trip().tripId().equals(tripId) && isCounted(actor, visit))
                .stream()
                .map(Versioned::state)
                .toList();
    }

    private boolean isCounted(Actor actor, Visit visit) {
        return !Collections.disjoint(OutreachSight.readers(visit, network), OutreachSight.marksForCounting(actor));
    }

    @Override
    public Stream<Versioned<Visit>> madeBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        return where(visit -> isMadeIn(visit, from, until) && isOfAny(units, visit)).stream()
                .sorted(Comparator.comparing(
                                (Versioned<Visit> visit) -> visit.state().stay().from())
                        .thenComparing(Versioned::id));
    }

    private static boolean isOfAny(Optional<Set<String>> units, Visit visit) {
        return units.isEmpty() || units.get().contains(visit.unit());
    }
}
