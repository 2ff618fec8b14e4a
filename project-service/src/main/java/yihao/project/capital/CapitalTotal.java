package yihao.project.capital;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital.Status;

/// Rule PC-07: what a project's money of one kind adds up to, and an account of it: what was counted, what was not and
/// why. Kinds are never added up with
/// each other: fixed assets are bought with the money that was paid in.
public record CapitalTotal(
        String kind, Money amountCny, List<Money> byCurrency, List<String> counted, List<NotCounted> notCounted) {

    public record NotCounted(String id, Reason reason) {}

    public enum Reason {
        NOT_VERIFIED,
        REVOKED
    }

    public static List<CapitalTotal> of(List<Versioned<Capital>> sums) {
        return sums.stream()
                .map(sum -> sum.state().kind())
                .distinct()
                .sorted()
                .map(kind -> ofKind(
                        kind,
                        sums.stream()
                                .filter(sum -> sum.state().kind().equals(kind))
                                .toList()))
                .toList();
    }

    private static CapitalTotal ofKind(String kind, List<Versioned<Capital>> sums) {
        var verified = sums.stream()
                .filter(sum -> sum.state().status() == Status.VERIFIED)
                .toList();
        var byCurrency = new TreeMap<String, Money>();
        verified.forEach(sum -> byCurrency.merge(
                sum.state().amount().currency().getCurrencyCode(), sum.state().amount(), Money::plus));
        return new CapitalTotal(
                kind,
                verified.stream().map(sum -> sum.state().amountCny()).reduce(Money.zero(Conversion.CNY), Money::plus),
                List.copyOf(byCurrency.values()),
                verified.stream().map(Versioned::id).toList(),
                sums.stream().flatMap(CapitalTotal::notCounted).toList());
    }

    private static Stream<NotCounted> notCounted(Versioned<Capital> sum) {
        return switch (sum.state().status()) {
            case VERIFIED -> Stream.empty();
            case ENTERED -> Stream.of(new NotCounted(sum.id(), Reason.NOT_VERIFIED));
            case REVOKED -> Stream.of(new NotCounted(sum.id(), Reason.REVOKED));
        };
    }
}
