package yihao.project.carrier.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.carrier.CarrierNeed;
import yihao.project.carrier.Space.Form;

/// What a project needs, as a client sends it; what is left out is not asked for.
record NeedRequest(
        @NotNull Form form,
        @Nullable @Size(max = 20) List<String> kinds,

        @Nullable @Pattern(regexp = SpaceRequest.MEASURE) String areaFrom,

        @Nullable @Pattern(regexp = SpaceRequest.MEASURE) String areaTo,

        @Nullable @Pattern(regexp = SpaceRequest.MEASURE) String height,

        @Nullable @Pattern(regexp = SpaceRequest.MEASURE) String floorLoad,

        @Nullable @Pattern(regexp = SpaceRequest.MEASURE) String power,

        @Nullable Money price,
        @Nullable @Size(max = 20) List<String> units,
        @Nullable LocalDate neededFrom) {

    CarrierNeed need(Act act) {
        return new CarrierNeed(
                form,
                Objects.requireNonNullElse(kinds, List.of()),
                SpaceRequest.measure(areaFrom),
                SpaceRequest.measure(areaTo),
                SpaceRequest.measure(height),
                SpaceRequest.measure(floorLoad),
                SpaceRequest.measure(power),
                SpaceRequest.priceOf(price),
                Objects.requireNonNullElse(units, List.of()),
                neededFrom,
                act.actor().subject(),
                act.at());
    }

    /// @param version what `If-Match` of the next change says
    record NeedView(
            long version,
            Form form,
            List<String> kinds,
            @Nullable String areaFrom,
            @Nullable String areaTo,
            @Nullable String height,
            @Nullable String floorLoad,
            @Nullable String power,
            @Nullable Money price,
            List<String> units,
            @Nullable LocalDate neededFrom,
            String saidBy) {

        static NeedView of(Versioned<CarrierNeed> said) {
            var need = said.state();
            return new NeedView(
                    said.version(),
                    need.form(),
                    need.kinds(),
                    SpaceViews.plain(need.areaFrom()),
                    SpaceViews.plain(need.areaTo()),
                    SpaceViews.plain(need.height()),
                    SpaceViews.plain(need.floorLoad()),
                    SpaceViews.plain(need.power()),
                    need.price(),
                    need.units(),
                    need.neededFrom(),
                    need.saidBy());
        }
    }
}
