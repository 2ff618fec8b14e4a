package yihao.lead.targetlist.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.lead.ChainPosition;
import yihao.lead.targetlist.Target;
import yihao.lead.targetlist.TargetList;

/// What clients send about target lists.
final class TargetListRequests {

    /// Where a pasted list says nothing of the country.
    private static final String COUNTRY = "CN";

    private TargetListRequests() {}

    record PlanRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(1000) @Max(9999) Integer year,
            @NotBlank @Size(max = 1000) String purpose) {

        TargetList.Plan plan() {
            return new TargetList.Plan(name.strip(), year, purpose.strip());
        }
    }

    /// @param names one firm per line
    /// @param country of the firms that the register does not know yet
    record PastedRequest(
            @NotBlank @Size(max = 200_000) String names,
            @Nullable @Size(max = 2) String country,
            @Nullable @Size(max = 100) String chain,
            @Nullable ChainPosition position) {

        String countryOfNew() {
            return Objects.requireNonNullElse(country, COUNTRY);
        }
    }

    /// @param enterprises entries of the register
    record ChosenRequest(
            @NotEmpty @Size(max = 200) List<@NotBlank String> enterprises,
            @Nullable @Size(max = 100) String chain,
            @Nullable ChainPosition position) {}

    record PlaceRequest(
            @Nullable @Size(max = 100) String chain,
            @Nullable ChainPosition position) {}

    static Target.Place place(@Nullable String chain, @Nullable ChainPosition position) {
        return new Target.Place(chain == null || chain.isBlank() ? null : chain.strip(), position);
    }

    /// @param unit none where nobody looks after them any more
    record AssignmentRequest(
            @NotEmpty @Size(max = 1000) List<@NotBlank String> targets,
            @Nullable @Size(max = 100) String unit,
            @Nullable LocalDate dueOn) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
}
