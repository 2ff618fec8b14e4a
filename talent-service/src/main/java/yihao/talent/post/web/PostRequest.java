package yihao.talent.post.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.post.PostTerms;

/// @param unit asked for where a post is opened; a change leaves it
record PostRequest(
        @Nullable @Size(max = 100) String unit,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4_000) String duties,
        @NotBlank @Size(max = 50) String grade,
        @NotNull @Positive @Max(1_000) Integer places,
        @NotBlank @Size(max = 4_000) String requirements,
        @NotNull Money leastPay,
        @NotNull Money mostPay,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    PostTerms terms() {
        return new PostTerms(
                title.strip(), duties, grade.strip(), places, requirements, leastPay, mostPay, from, until);
    }
}
