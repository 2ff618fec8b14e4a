package yihao.reward.scoring;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a formula of a scoring may speak of, beside the indicators above it.
record FormulaNames(Situation in) implements Arithmetic.Names {

    static final Set<String> OWN = Set.of(
            "x",
            "w",
            "target",
            "completion",
            "variance",
            "min",
            "max",
            "sum",
            "average",
            "n",
            "rank",
            "elapsed",
            "months",
            "lowest",
            "highest",
            "items");

    @Override
    public @Nullable Fraction apply(String name) {
        var id = in.indicator().id();
        var group = in.group();
        return switch (name) {
            case "x" -> in.figure();
            case "w" -> in.weight();
            case "target" -> in.row().target(id);
            case "completion" -> in.row().measured(id, Measure.COMPLETION);
            case "variance" -> in.row().measured(id, Measure.VARIANCE);
            case "min", "lowest" -> group.lowest().orElse(null);
            case "max", "highest" -> group.highest().orElse(null);
            case "sum" -> group.sum();
            case "average" -> group.size() == 0 ? null : group.sum().dividedBy(Fraction.of(group.size()));
            case "n" -> Fraction.of(group.size());
            case "rank" -> Fraction.of(group.place(in.figure()));
            case "elapsed" -> Fraction.of(in.elapsed().months());
            case "months" -> Fraction.of(in.elapsed().of());
            case "items" -> Fraction.of(in.items().size());
            default -> in.row().named(name);
        };
    }
}
