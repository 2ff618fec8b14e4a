package yihao.reward.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import yihao.reward.scoring.GivePoints.Given;
import yihao.reward.scoring.UnitSheet.Item;

/// Points for each item by its size and marks.
final class GiveBySize {

    private GiveBySize() {}

    static Given to(Scoring.SizeBands kind, Situation in) {
        var sum = Fraction.ZERO;
        var told = new ArrayList<String>();
        for (var item : in.items()) {
            var points = points(kind, item);
            sum = sum.plus(points);
            told.add("%s: %s → %s".formatted(item.id(), GivePoints.plain(item.value()), points.text()));
        }
        return new Given(sum, told.isEmpty() ? "0" : String.join("; ", told));
    }

    private static Fraction points(Scoring.SizeBands kind, Item item) {
        var band = kind.bands().stream()
                .filter(one -> item.value().compareTo(one.from()) >= 0)
                .filter(one -> one.marked() == null || item.marks().contains(one.marked()))
                .map(Scoring.Band::points)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var extra = requireNonNullElse(kind.extras(), List.<Scoring.Extra>of()).stream()
                .filter(one -> item.marks().contains(one.mark()))
                .map(Scoring.Extra::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = Fraction.of(band.add(extra));
        return kind.mostPerItem() == null ? all : all.least(Fraction.of(kind.mostPerItem()));
    }
}
