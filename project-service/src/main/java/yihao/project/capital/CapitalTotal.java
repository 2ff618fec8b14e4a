package yihao.project.capital;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
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
        REVOKED,
        /// A cumulative statement that is not above what was counted before it.
        NOTHING_ADDED
    }

    /// @param cumulative which sums say what there is now
    public static List<CapitalTotal> of(List<Versioned<Capital>> sums, Predicate<Capital> cumulative) {
        return sums.stream()
                .map(sum -> sum.state().kind())
                .distinct()
                .sorted()
                .map(kind -> ofKind(
                        kind,
                        sums.stream()
                                .filter(sum -> sum.state().kind().equals(kind))
                                .toList(),
                        cumulative))
                .toList();
    }

    private static CapitalTotal ofKind(String kind, List<Versioned<Capital>> sums, Predicate<Capital> cumulative) {
        var counted = new HashSet<String>();
        var increments = new Increments();
        sums.stream()
                .filter(sum -> sum.state().status() == Status.VERIFIED)
                .sorted(Increments.ORDER)
                .forEach(sum -> {
                    var isCumulative = cumulative.test(sum.state());
                    if (increments.adds(sum.state(), isCumulative)) {
                        increments.take(sum.state(), isCumulative);
                        counted.add(sum.id());
                    }
                });
        return new CapitalTotal(
                kind,
                increments.cny(),
                increments.byCurrency(),
                sums.stream().map(Versioned::id).filter(counted::contains).toList(),
                sums.stream()
                        .filter(sum -> !counted.contains(sum.id()))
                        .map(sum -> new NotCounted(sum.id(), reason(sum.state())))
                        .toList());
    }

    private static Reason reason(Capital sum) {
        return switch (sum.status()) {
            case VERIFIED -> Reason.NOTHING_ADDED;
            case ENTERED -> Reason.NOT_VERIFIED;
            case REVOKED -> Reason.REVOKED;
        };
    }
}
