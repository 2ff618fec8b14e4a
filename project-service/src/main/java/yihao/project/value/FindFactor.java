package yihao.project.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.project.value.ValueTable.Factor;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// Rule PV-02: the factor of a project's activity before that of its industry, the most specific code before those
/// above it, and of one code the newest year not after the one asked for.
record FindFactor(
        ValueTable table,
        int year,
        @Nullable String activity,
        @Nullable String industry) {

    Optional<Factor> of(String kind) {
        var fitting = new ArrayList<Predicate<Factor>>();
        if (activity != null) {
            fitting.add(factor -> activity.equals(factor.activity()));
        }
        codes().forEach(code -> fitting.add(factor -> code.equals(factor.industry())));
        return fitting.stream()
                .flatMap(fits -> table.factors().stream()
                        .filter(factor -> factor.kind().equals(kind) && factor.year() <= year)
                        .filter(fits)
                        .max(Comparator.comparingInt(Factor::year))
                        .stream())
                .findFirst();
    }

    /// From the project's own code up to its section, then all.
    private List<String> codes() {
        var codes = new ArrayList<String>();
        if (industry != null) {
            codes.addAll(Industries.shipped().path(industry).reversed().stream()
                    .map(Industry::code)
                    .toList());
        }
        codes.add(ValueTable.ALL);
        return codes;
    }
}
