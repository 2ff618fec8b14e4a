package yihao.talent.expert.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.expert.Appointment;
import yihao.talent.expert.Knowledge;
import yihao.talent.expert.Span;
import yihao.talent.expert.Ties;

/// What is written about an expert.
final class ExpertRequests {

    private ExpertRequests() {}

    record AppointmentRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Pattern(regexp = "[+0-9() -]{5,30}") String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 100) String account,
            @Nullable String talentId,
            @NotBlank String grade,
            @NotNull @Valid KnowledgeRequest knowledge,
            @NotNull @Valid TiesRequest ties,
            @NotNull @Valid SpanRequest term) {

        Appointment toDomain() {
            return new Appointment(
                    name.strip(),
                    phone,
                    email,
                    account == null || account.isBlank() ? null : account.strip(),
                    talentId,
                    grade,
                    knowledge.toDomain(),
                    ties.toDomain(),
                    term.toDomain());
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "AppointmentRequest";
        }
    }

    record RevisionRequest(
            @NotBlank String grade,
            @NotNull @Valid KnowledgeRequest knowledge,
            @NotNull @Valid TiesRequest ties) {}

    record KnowledgeRequest(
            @NotEmpty @Size(max = 10) List<@NotBlank String> fields,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> competences,
            @Nullable @Size(max = 20) List<@NotBlank String> languages) {

        Knowledge toDomain() {
            return new Knowledge(fields, orNone(competences), orNone(languages));
        }
    }

    record TiesRequest(
            @NotBlank @Size(max = 200) String institution,
            @Nullable String employerId,
            @Nullable @Size(max = 50) List<@NotBlank String> enterpriseIds,
            @Nullable @Size(max = 50) List<@NotBlank String> units) {

        Ties toDomain() {
            return new Ties(institution.strip(), employerId, orNone(enterpriseIds), orNone(units));
        }
    }

    record RenewalRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable String grade) {}

    record SpanRequest(@NotNull LocalDate from, @NotNull LocalDate until) {

        Span toDomain() {
            return new Span(from, until);
        }
    }

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    record NoteRequest(@Nullable @Size(max = 500) String note) {}

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
