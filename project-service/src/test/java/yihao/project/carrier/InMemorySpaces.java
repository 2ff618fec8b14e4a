package yihao.project.carrier;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.project.carrier.Space.Status;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemorySpaces extends InMemoryAggregates<Space> implements Spaces {

    public InMemorySpaces() {
        super(space -> List.of(space.key()));
    }

    @Override
    public Optional<Versioned<Space>> at(String key) {
        return where(space -> space.key().equals(key)).stream().findFirst();
    }

    @Override
    public List<Versioned<Space>> list(Filter filter, int limit) {
        return sorted(space -> matches(space, filter)
                        && (filter.after() == null || space.key().compareTo(filter.after()) > 0))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, int most) {
        return Math.min(sorted(space -> matches(space, filter)).count(), most + 1L);
    }

    @Override
    public List<Versioned<Space>> ofProject(String projectId, LocalDate today) {
        return sorted(space -> projectId.equals(space.settled(today).tenant())).toList();
    }

    @Override
    public List<Versioned<Space>> within(String projectId, Wanted wanted, LocalDate today, int limit) {
        return sorted(space -> space.place().form() == wanted.form()
                        && (wanted.kinds().isEmpty() || wanted.kinds().contains(space.kind()))
                        && fits(space, wanted.areaFrom(), wanted.areaTo())
                        && (space.status(today) == Status.FREE
                                || (space.status(today) == Status.HELD && projectId.equals(space.tenant()))))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Space>> runOut(LocalDate today, @Nullable Versioned<Space> after, int limit) {
        return held(hold -> !hold.isRunningOn(today), after, limit);
    }

    @Override
    public List<Versioned<Space>> running(LocalDate today, @Nullable Versioned<Space> after, int limit) {
        return held(hold -> hold.isRunningOn(today), after, limit);
    }

    private List<Versioned<Space>> held(Predicate<Space.Hold> which, @Nullable Versioned<Space> after, int limit) {
        var order = comparing((Versioned<Space> one) ->
                        Objects.requireNonNull(one.state().hold()).until())
                .thenComparing(Versioned::id);
        return where(space -> space.hold() != null && which.test(space.hold())).stream()
                .filter(one -> after == null || order.compare(one, after) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Space>> ending(Collection<String> units, LocalDate today, LocalDate by, int limit) {
        return sorted(space -> space.hold() != null
                        && units.contains(space.hold().unit())
                        && space.hold().isRunningOn(today)
                        && !space.hold().until().isAfter(by))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, Map<Status, Integer>> figures(Collection<String> carrierIds, LocalDate today) {
        return where(space -> carrierIds.contains(space.carrierId())).stream()
                .map(Versioned::state)
                .collect(groupingBy(Space::carrierId, groupingBy(space -> space.status(today), summingInt(_ -> 1))));
    }

    private Stream<Versioned<Space>> sorted(Predicate<Space> condition) {
        return where(condition).stream().sorted(comparing(found -> found.state().key()));
    }

    private static boolean matches(Space space, Filter filter) {
        return same(filter.carrierId(), space.carrierId())
                && same(filter.kind(), space.kind())
                && same(filter.unit(), space.unit())
                && same(filter.form(), space.place().form())
                && same(filter.status(), space.status(filter.today()))
                && fits(space, filter.areaFrom(), filter.areaTo());
    }

    private static boolean fits(Space space, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return (from == null || space.facts().area().compareTo(from) >= 0)
                && (to == null || space.facts().area().compareTo(to) <= 0);
    }

    private static boolean same(@Nullable Object wanted, Object there) {
        return wanted == null || Objects.equals(wanted, there);
    }
}
