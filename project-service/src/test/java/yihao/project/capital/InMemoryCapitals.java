package yihao.project.capital;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryCapitals extends InMemoryAggregates<Capital> implements Capitals {

    public InMemoryCapitals() {
        super(capital ->
                java.util.stream.Stream.ofNullable(capital.voucherKey()).toList());
    }

    @Override
    public List<Versioned<Capital>> ofProject(String projectId) {
        return all().stream()
                .filter(found -> found.state().projectId().equals(projectId))
                .toList();
    }

    @Override
    public List<Versioned<Capital>> verifiedOf(List<String> projectIds) {
        return all().stream()
                .filter(found -> projectIds.contains(found.state().projectId()))
                .filter(found -> found.state().status() == Capital.Status.VERIFIED)
                .toList();
    }

    @Override
    public List<Versioned<Capital>> byVoucherNumbers(Collection<String> numbers) {
        return all().stream()
                .filter(found -> found.state().voucher() != null
                        && numbers.contains(found.state().voucher().number()))
                .toList();
    }

    @Override
    public List<Versioned<Capital>> list(Filter filter, Actor actor, int limit) {
        return all().stream()
                .filter(found -> matches(found.state(), filter, actor))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most + 1).size();
    }

    @Override
    public List<Arrived> arrived(Actor actor, YearMonth from, YearMonth until) {
        record Key(YearMonth month, String kind, String unit) {}
        var groups = list(Filter.of(Capital.Status.VERIFIED), actor, Integer.MAX_VALUE).stream()
                .map(Versioned::state)
                .collect(Collectors.groupingBy(
                        sum -> new Key(YearMonth.from(sum.valueDate()), sum.kind(), sum.unit()),
                        Collectors.reducing(Money.zero(Conversion.CNY), Capital::amountCny, Money::plus)));
        return groups.entrySet().stream()
                .filter(group -> !group.getKey().month().isBefore(from)
                        && !group.getKey().month().isAfter(until))
                .map(group -> new Arrived(
                        group.getKey().month(),
                        group.getKey().kind(),
                        group.getKey().unit(),
                        group.getValue()))
                .toList();
    }

    private static boolean matches(Capital capital, Filter filter, Actor actor) {
        return (actor.seesWholeCity() || actor.unit().equals(capital.unit()))
                && (filter.status() == null || filter.status() == capital.status())
                && (filter.unit() == null || filter.unit().equals(capital.unit()))
                && (filter.kind() == null || filter.kind().equals(capital.kind()))
                && isWithin(YearMonth.from(capital.valueDate()), filter);
    }

    private static boolean isWithin(YearMonth month, Filter filter) {
        return (filter.from() == null || !month.isBefore(filter.from()))
                && (filter.until() == null || !month.isAfter(filter.until()));
    }
}
