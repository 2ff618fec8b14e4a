package yihao.project.carrier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.carrier.Space.Form;

/// What a project needs a space for; what it does not say is not asked for. One for each project, under the project's
/// id.
///
/// @param kinds of carriers
/// @param areaFrom in m²
/// @param height at least, in m
/// @param floorLoad at least, in kN/m²
/// @param power at least, in kVA
/// @param price at most: of a unit per m² and month, of land per mu
/// @param units that run the carrier, or stand above who does
/// @param neededFrom the day by which it has to be there
public record CarrierNeed(
        Form form,
        List<String> kinds,
        @Nullable BigDecimal areaFrom,
        @Nullable BigDecimal areaTo,
        @Nullable BigDecimal height,
        @Nullable BigDecimal floorLoad,
        @Nullable BigDecimal power,
        @Nullable Money price,
        List<String> units,
        @Nullable LocalDate neededFrom,
        String saidBy,
        Instant saidAt) {

    public CarrierNeed {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
    }

    boolean hangsTogether() {
        return areaFrom == null || areaTo == null || areaFrom.compareTo(areaTo) <= 0;
    }
}
