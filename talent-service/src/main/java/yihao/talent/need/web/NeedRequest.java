package yihao.talent.need.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.TalentClass;
import yihao.talent.need.Asked;
import yihao.talent.need.PayRange;

/// @param projectId or an enterprise, when a need is posted; neither when it is edited
/// @param payFrom with the other end of the range, or neither
record NeedRequest(
        @Nullable @Size(max = 100) String projectId,
        @Nullable @Size(max = 100) String enterpriseId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = "\\d{2,4}") String field,
        @NotNull TalentClass leastClass,
        @NotNull @Positive @Max(1_000) Integer headcount,
        @Nullable @Size(max = 10) List<@NotNull String> languages,
        @NotNull LocalDate neededBy,
        @Nullable @Size(max = 2_000) String description,
        @Nullable @Pattern(regexp = "\\d{6}") String place,
        @Nullable Money payFrom,
        @Nullable Money payTo) {

    Asked asked() {
        return new Asked(
                title.strip(),
                field,
                leastClass,
                headcount,
                languages == null ? List.of() : languages,
                neededBy,
                description,
                place,
                pay());
    }

    /// Who names one end only means exactly that much.
    private @Nullable PayRange pay() {
        var from = payFrom == null ? payTo : payFrom;
        var to = payTo == null ? payFrom : payTo;
        return from == null || to == null ? null : new PayRange(from, to);
    }
}
