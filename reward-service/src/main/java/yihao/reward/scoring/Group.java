package yihao.reward.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The units compared by one indicator: what each of them has, the best first.
record Group(List<Fraction> values, boolean lowIsBest) {

    static Group of(List<Fraction> values, boolean lowIsBest) {
        var sorted = values.stream()
                .sorted(lowIsBest ? Comparator.<Fraction>naturalOrder() : Comparator.<Fraction>reverseOrder())
                .toList();
        return new Group(sorted, lowIsBest);
    }

    Optional<Fraction> lowest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(lowIsBest ? values.getFirst() : values.getLast());
    }

    Optional<Fraction> highest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(lowIsBest ? values.getLast() : values.getFirst());
    }

    Fraction sum() {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    int size() {
        return values.size();
    }

    /// Equal values share a place, and the next leaves room for them.
    int place(Fraction value) {
        int low = 0;
        int high = values.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = values.get(middle).compareTo(value);
            if (lowIsBest ? compared < 0 : compared > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }
}
