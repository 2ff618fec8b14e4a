package yihao.reward.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rules AS-02, AS-08: the sum of what counts, part by part; weights that do not apply rescaled where the method says
/// so; points by other decisions within their caps.
final class Total {

    private static final String REST = "";

    private final Method method;

    Total(Method method) {
        this.method = method;
    }

    Scored of(Row row, @Nullable String unitClass) {
        var sums = new HashMap<String, Fraction>();
        var weights = Fraction.ZERO;
        for (var indicator : method.indicators()) {
            var score = row.score(indicator.id());
            if (score != null) {
                sums.merge(partOf(indicator), score, Fraction::plus);
                if (indicator.weight() != null && indicator.part() == null) {
                    weights = weights.plus(Fraction.of(indicator.weight()));
                }
            }
        }
        var told = new ArrayList<String>();
        @Nullable Fraction total = !row.isScored() ? null : whole(sums, weights, row, told);
        var sheet = row.sheet();
        return new Scored(
                sheet.unit(),
                sheet.nameZh(),
                sheet.nameEn(),
                unitClass,
                null,
                total == null ? null : total.rounded(method.scoreScale(), method.mode()),
                null,
                0,
                total == null ? "-" : String.join(" + ", told),
                row.cells(),
                sheet.adjustments());
    }

    private Fraction whole(Map<String, Fraction> sums, Fraction weights, Row row, List<String> told) {
        var rest = sums.getOrDefault(REST, Fraction.ZERO);
        var total = rest;
        if (method.isRescaled() && weights.signum() > 0) {
            total = rest.times(Fraction.HUNDRED).dividedBy(weights);
            told.add("%s × 100 ÷ %s".formatted(rest.text(), weights.text()));
        } else {
            told.add(rest.text());
        }
        for (var part : parts()) {
            var sum = sums.getOrDefault(part.id(), Fraction.ZERO);
            var held = new Method.Limits(part.most(), part.least()).held(sum);
            total = total.plus(held);
            told.add(told(sum, held));
        }
        if (method.adjustments() != null && !row.sheet().adjustments().isEmpty()) {
            var sum = row.sheet().adjustments().stream()
                    .map(one -> Fraction.of(one.points()))
                    .reduce(Fraction.ZERO, Fraction::plus);
            var held = method.adjustments().held(sum);
            total = total.plus(held);
            told.add(told(sum, held));
        }
        return struck(limited(total, told), row, told);
    }

    private Fraction limited(Fraction total, List<String> told) {
        return method.total() == null ? total : changed(total, method.total().held(total), told);
    }

    /// Nobody gains by a veto.
    private Fraction struck(Fraction total, Row row, List<String> told) {
        var left = method.vetoesOn(row).stream()
                .flatMap(veto -> Stream.ofNullable(veto.score()))
                .map(Fraction::of)
                .reduce(total, Fraction::least);
        return changed(total, left, told);
    }

    private static Fraction changed(Fraction total, Fraction next, List<String> told) {
        if (!next.equals(total)) {
            told.add("(→ %s)".formatted(next.text()));
        }
        return next;
    }

    private static String told(Fraction sum, Fraction held) {
        var text = held.equals(sum) ? sum.text() : "%s → %s".formatted(sum.text(), held.text());
        return held.signum() < 0 || !held.equals(sum) ? "(" + text + ")" : text;
    }

    private String partOf(Indicator indicator) {
        return indicator.part() == null ? REST : indicator.part();
    }

    private List<Method.Part> parts() {
        return Objects.requireNonNullElse(method.parts(), List.of());
    }
}
