package yihao.talent.benefit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yihao.kernel.Money;

/// Rule TB-01: what one employer got in one year of one benefit. This document alone decides, so that two grants at the
/// same instant never exceed the cap together.
public record YearlyPot(List<Part> parts) {

    /// @param benefitId what took it; it may not be stored yet
    public record Part(String benefitId, Money amount, Instant at) {}

    static final YearlyPot EMPTY = new YearlyPot(List.of());

    public YearlyPot {
        parts = List.copyOf(parts);
    }

    static String idOf(String tableId, String kind, String employer, int year) {
        return String.join(":", tableId, kind, employer, String.valueOf(year));
    }

    Money left(Money cap) {
        return parts.stream().map(Part::amount).reduce(cap, Money::minus);
    }

    Optional<Money> of(String benefitId) {
        return parts.stream()
                .filter(part -> part.benefitId().equals(benefitId))
                .map(Part::amount)
                .findFirst();
    }

    /// As much as is left, once per benefit.
    YearlyPot take(String benefitId, Money wanted, Money cap, Instant at) {
        if (of(benefitId).isPresent() || !left(cap).isPositive()) {
            return this;
        }
        var part = new Part(benefitId, wanted.atMost(left(cap)), at);
        return new YearlyPot(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /// What was declined, or never came to be, takes nothing.
    YearlyPot without(Predicate<Part> gone) {
        return new YearlyPot(parts.stream().filter(part -> !gone.test(part)).toList());
    }
}
