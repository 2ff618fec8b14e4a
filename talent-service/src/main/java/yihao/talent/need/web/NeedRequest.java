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
import yihao.talent.TalentClass;
import yihao.talent.need.Asked;

record NeedRequest(
        @NotBlank @Size(max = 100) String projectId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = "\\d{2,4}") String field,
        @NotNull TalentClass leastClass,
        @Positive @Max(1_000) int headcount,
        @Nullable @Size(max = 10) List<@NotNull String> languages,
        @NotNull LocalDate neededBy,
        @Nullable @Size(max = 2_000) String description) {

    Asked asked() {
        return new Asked(
                title.strip(),
                field,
                leastClass,
                headcount,
                languages == null ? List.of() : languages,
                neededBy,
                description);
    }
}
