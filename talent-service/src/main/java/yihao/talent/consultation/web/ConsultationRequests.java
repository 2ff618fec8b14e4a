package yihao.talent.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.consultation.Opinion.Written;
import yihao.talent.consultation.Question;
import yihao.talent.consultation.Question.Involved;

/// What is written about a consultation.
final class ConsultationRequests {

    private ConsultationRequests() {}

    record AskRequest(
            @NotBlank String kind,
            @NotNull Question.TopicKind topic,
            @Nullable @Size(max = 100) String reference,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10_000) String text,
            @NotNull Question.Level level,
            @Nullable String field,
            @Nullable @Size(max = 10) List<@NotBlank String> languages,
            @Nullable @Valid InvolvedRequest involved,
            @NotNull @Min(1) @Max(50) Integer wanted) {

        Question question() {
            var whose = involved == null ? new Involved(List.of(), List.of(), List.of()) : involved.toDomain();
            return new Question(
                    topic,
                    reference == null || reference.isBlank() ? null : reference.strip(),
                    title.strip(),
                    text.strip(),
                    level,
                    field,
                    orNone(languages),
                    whose);
        }

        /// Nothing of what is asked, should it ever be printed.
        @Override
        public String toString() {
            return "AskRequest[" + kind + "]";
        }
    }

    record InvolvedRequest(
            @Nullable @Size(max = 50) List<@NotBlank String> enterpriseIds,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> institutions,
            @Nullable @Size(max = 50) List<@NotBlank String> units) {

        Involved toDomain() {
            return new Involved(orNone(enterpriseIds), orNone(institutions), orNone(units));
        }
    }

    record AssignmentRequest(@NotBlank String expertId) {}

    record AcceptRequest(@Nullable @Size(max = 500) String note) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    record OpinionRequest(
            @NotEmpty @Size(max = 50) Map<@NotBlank String, @NotNull Integer> grades,
            @NotBlank @Size(max = 20_000) String text,
            @NotBlank String recommendation) {

        Written toDomain() {
            return new Written(grades, text.strip(), recommendation);
        }

        /// Nothing of the opinion, should it ever be printed.
        @Override
        public String toString() {
            return "OpinionRequest";
        }
    }

    record SupplementRequest(@NotBlank @Size(max = 10_000) String text) {}

    record MarkRequest(@NotNull @Min(1) @Max(100) Integer points) {}

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
