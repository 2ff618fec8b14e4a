package yihao.talent.expert;

import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Money;

/// Rule EF-02: the fees of one expert, counted where two computed at the same instant meet.
public record CountedFees(List<Counted> fees) {

    static final CountedFees NONE = new CountedFees(List.of());

    /// @param feeId whose
    /// @param amount what of it was within the year's cap
    public record Counted(String feeId, int year, Money amount) {}

    public CountedFees {
        fees = List.copyOf(fees);
    }

    /// Counts a fee once: the part of it that the year still has room for.
    CountedFees with(String feeId, int year, Money full, Money cap) {
        if (of(feeId) != null) {
            return this;
        }
        var room = fees.stream()
                .filter(one -> one.year() == year)
                .map(Counted::amount)
                .reduce(cap, Money::minus);
        var amount = room.isPositive() ? full.atMost(room) : Money.zero(full.currency());
        var all = new ArrayList<>(fees);
        all.add(new Counted(feeId, year, amount));
        return new CountedFees(all);
    }

    CountedFees without(String feeId) {
        return new CountedFees(
                fees.stream().filter(one -> !one.feeId().equals(feeId)).toList());
    }

    public @org.jspecify.annotations.Nullable Money of(String feeId) {
        return fees.stream()
                .filter(one -> one.feeId().equals(feeId))
                .map(Counted::amount)
                .findFirst()
                .orElse(null);
    }
}
