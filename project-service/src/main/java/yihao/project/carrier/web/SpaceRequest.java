package yihao.project.carrier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.platform.web.Malformed;
import yihao.project.carrier.KeepSpaces.Typed;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Place;

/// A space as a client sends it; a measure that is left out is unknown.
///
/// @param building of a unit, as its floor
/// @param area in m²
/// @param height in m
/// @param floorLoad in kN/m²
/// @param power in kVA
/// @param price of a unit per m² and month, of land per mu
record SpaceRequest(
        @NotNull Form form,
        @Nullable @Size(max = 50) String building,
        @Nullable @Size(max = 20) String floor,
        @NotBlank @Size(max = 50) String code,
        @NotNull @Pattern(regexp = MEASURE) String area,
        @Nullable @Pattern(regexp = MEASURE) String height,
        @Nullable @Pattern(regexp = MEASURE) String floorLoad,
        @Nullable @Pattern(regexp = MEASURE) String power,
        @Nullable Money price,
        @Nullable LocalDate availableFrom,
        @Nullable @Size(max = 1000) String note) {

    /// As text, so that it never passes through a binary fraction; more than nothing.
    static final String MEASURE = "(?=.*[1-9])\\d{1,9}(\\.\\d{1,2})?";

    Typed typed() {
        return new Typed(
                new Place(form, said(building), said(floor), code.strip()),
                new Facts(
                        new BigDecimal(area),
                        measure(height),
                        measure(floorLoad),
                        measure(power),
                        priceOf(price),
                        availableFrom,
                        said(note)));
    }

    static @Nullable BigDecimal measure(@Nullable String typed) {
        return typed == null ? null : new BigDecimal(typed);
    }

    /// @param name of the parameter that holds it
    static @Nullable BigDecimal bound(String name, @Nullable String typed) {
        if (typed != null && !typed.matches(MEASURE)) {
            throw new Malformed(name, "format");
        }
        return measure(typed);
    }

    static @Nullable Money priceOf(@Nullable Money price) {
        if (price != null && !price.isPositive()) {
            throw new Malformed("/price", "not-positive");
        }
        return price;
    }

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
