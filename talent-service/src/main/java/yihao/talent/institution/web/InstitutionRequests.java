package yihao.talent.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.talent.Ids;
import yihao.talent.institution.Agreement;
import yihao.talent.institution.Agreement.Commitment;
import yihao.talent.institution.Agreement.Side;
import yihao.talent.institution.ContactPerson;
import yihao.talent.institution.Institution.Charge;
import yihao.talent.institution.Profile;

/// What comes in about institutions.
final class InstitutionRequests {

    private InstitutionRequests() {}

    /// @param officer whoever sends it, where nobody is named
    record InstitutionRequest(
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 100) String grade,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotBlank @Size(max = 200) String nameZh,
            @Nullable @Size(max = 200) String nameEn,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
            @Nullable @Size(max = 200) String place,
            @NotNull @Pattern(regexp = "[A-Z]|\\d{2,4}") String field,
            @Nullable @Size(max = 1_000) String reason,
            @Nullable @Size(max = 100) String enterpriseId,
            @NotBlank @Size(max = 100) String unit,
            @Nullable @Size(max = 200) String officer) {

        Profile profile() {
            return new Profile(
                    kind,
                    grade,
                    year,
                    nameZh.strip(),
                    said(nameEn),
                    country,
                    said(place),
                    field,
                    said(reason),
                    said(enterpriseId));
        }

        Charge charge(Act act) {
            return new Charge(
                    unit, Objects.requireNonNullElse(said(officer), act.actor().place()));
        }
    }

    record MoveRequest(
            @NotBlank @Size(max = 100) String stage,
            @NotNull LocalDate on,
            @Nullable @Size(max = 500) String note) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    record ProgressRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1_000) String text) {}

    record ContactRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String post,
            @Nullable @Size(max = 50) String phone,
            @Nullable @Email @Size(max = 200) String email) {

        ContactPerson.Opened opened() {
            return new ContactPerson.Opened(name.strip(), said(post), said(phone), said(email));
        }

        @Override
        public String toString() {
            return "ContactRequest";
        }
    }

    record CommitmentRequest(
            @NotNull Side side,
            @NotBlank @Size(max = 500) String text,
            @NotNull LocalDate dueOn) {

        Commitment commitment(Ids ids) {
            return new Commitment(ids.next(), side, text.strip(), dueOn, null);
        }
    }

    record AgreementRequest(
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate signedOn,
            @NotNull LocalDate endsOn,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> parties,
            @Nullable @Size(max = 100) List<@Valid CommitmentRequest> commitments) {

        Agreement agreement(Ids ids, Act act) {
            var owed = Objects.requireNonNullElse(commitments, List.<CommitmentRequest>of()).stream()
                    .map(one -> one.commitment(ids))
                    .toList();
            return new Agreement(
                    ids.next(),
                    new Agreement.Text(number.strip(), title.strip(), signedOn, parties),
                    endsOn,
                    owed,
                    null,
                    act.actor().subject(),
                    act.at());
        }
    }

    record ExtensionRequest(
            @NotNull LocalDate endsOn,
            @NotBlank @Size(max = 500) String reason) {}

    record EndingRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record MarkRequest(
            @NotNull Boolean kept,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String note) {}

    record LinkRequest(@NotBlank @Size(max = 100) String projectId) {}

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
