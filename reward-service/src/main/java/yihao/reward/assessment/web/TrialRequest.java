package yihao.reward.assessment.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.Elapsed;
import yihao.reward.scoring.UnitSheet;
import yihao.reward.scoring.UnitSheet.Adjusted;
import yihao.reward.scoring.UnitSheet.Item;
import yihao.reward.scoring.UnitSheet.Measured;

/// A method, by its text or its id, and made-up units.
///
/// @param elapsedMonths of the twelve; left out: all
record TrialRequest(
        @Nullable @Size(max = 200_000) String text,
        @Nullable @Size(max = 120) String method,
        @Nullable @Min(1) @Max(12) Integer elapsedMonths,
        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid UnitRequest> units) {

    private static final int YEAR = 12;
    static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,10})?";

    /// @param items the records behind figures, by indicator; their amounts make the figure
    record UnitRequest(
            @NotBlank @Size(max = 100) String unit,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 40) String kind,
            @Nullable @Size(max = 30) String unitClass,
            @Nullable @Size(max = 100) Map<String, @NotNull @Pattern(regexp = NUMBER) String> figures,
            @Nullable @Size(max = 100) Map<String, @NotNull @Size(max = 1000) List<@NotNull @Valid ItemRequest>> items,
            @Nullable @Size(max = 100) Map<String, @NotNull @Pattern(regexp = NUMBER) String> targets,
            @Nullable @Size(max = 100) List<@NotNull @Valid AdjustmentRequest> adjustments) {

        UnitSheet sheet() {
            var measured = new HashMap<String, Measured>();
            requireNonNullElse(figures, Map.<String, String>of())
                    .forEach((id, value) -> measured.put(id, new Measured(new BigDecimal(value), List.of())));
            requireNonNullElse(items, Map.<String, List<ItemRequest>>of()).forEach((id, of) -> {
                var all = of.stream().map(ItemRequest::item).toList();
                var sum = all.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                measured.put(id, new Measured(sum, all));
            });
            var numbers = new HashMap<String, BigDecimal>();
            requireNonNullElse(targets, Map.<String, String>of())
                    .forEach((id, value) -> numbers.put(id, new BigDecimal(value)));
            return new UnitSheet(
                    unit,
                    requireNonNullElse(name, unit),
                    requireNonNullElse(name, unit),
                    requireNonNullElse(kind, ""),
                    unitClass,
                    measured,
                    numbers,
                    requireNonNullElse(adjustments, List.<AdjustmentRequest>of()).stream()
                            .map(one -> new Adjusted(one.id(), new BigDecimal(one.points()), one.id()))
                            .toList());
        }
    }

    /// @param value its size
    /// @param amount what it adds to the figure; left out: its value
    record ItemRequest(
            @Nullable @Size(max = 100) String id,
            @NotNull @Pattern(regexp = NUMBER) String value,
            @Nullable @Pattern(regexp = NUMBER) String amount,
            @Nullable @Size(max = 20) Set<@NotNull @Size(max = 60) String> marks) {

        Item item() {
            return new Item(
                    "trial",
                    requireNonNullElse(id, value),
                    new BigDecimal(value),
                    new BigDecimal(requireNonNullElse(amount, value)),
                    requireNonNullElse(marks, Set.of()));
        }
    }

    record AdjustmentRequest(
            @NotBlank @Size(max = 100) String id,
            @NotNull @Pattern(regexp = NUMBER) String points) {}

    List<UnitSheet> sheets() {
        return units.stream().map(UnitRequest::sheet).toList();
    }

    Elapsed elapsed() {
        return new Elapsed(requireNonNullElse(elapsedMonths, YEAR), YEAR);
    }
}
