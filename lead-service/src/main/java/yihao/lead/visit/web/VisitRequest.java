package yihao.lead.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.visit.CorrectVisit.TypedCorrection;
import yihao.lead.visit.NextStep;
import yihao.lead.visit.PlanVisit.TypedPlan;
import yihao.lead.visit.RecordVisit.TypedRecord;
import yihao.lead.visit.Stay;
import yihao.platform.secrecy.Vault;

/// A visit as a client sends it.
///
/// @param trip id or readable number of the trip it belongs to
/// @param record what came of it, where it was made already
record VisitRequest(
        @NotNull @Valid FirmRequest firm,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Valid StayRequest stay,
        @NotNull @Min(1) @Max(1000) Integer people,
        @NotBlank @Size(max = 2000) String purpose,
        @Nullable @Size(max = 100) String trip,
        @Nullable @Valid RecordRequest record) {

    TypedPlan plan() {
        var named = trip == null || trip.isBlank() ? null : trip.strip();
        return new TypedPlan(firm.investor(), place.strip(), stay.stay(), people, purpose.strip(), named);
    }

    /// @param country ISO 3166 alpha-2
    /// @param enterpriseId its entry in the enterprise register, where it is known
    record FirmRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String creditCode,
            @NotBlank @Size(max = 2) String country,
            @Nullable String enterpriseId) {

        Investor investor() {
            return Investor.called(name, country, creditCode, enterpriseId);
        }
    }

    /// @param days in half days, from the morning of `from` on
    record StayRequest(@NotNull LocalDate from, @NotNull BigDecimal days) {

        Stay stay() {
            return new Stay(from, days);
        }
    }

    /// @param stay how long it took; as planned when left out
    record RecordRequest(
            @Nullable @Valid StayRequest stay,
            @Nullable @Size(max = 20) List<@Valid PersonRequest> met,
            @NotBlank @Size(max = 5000) String topics,
            @NotBlank @Size(max = 5000) String result,
            @Nullable @Valid NextStepRequest next) {

        /// Where nothing is entered, nobody gets a key in the vault.
        RecordRequest withoutPeople() {
            return new RecordRequest(stay, null, topics, result, next);
        }

        TypedRecord typed(Stay planned, Vault vault) {
            var people = met == null ? List.<PersonRequest>of() : met;
            return new TypedRecord(
                    stay == null ? planned : stay.stay(),
                    people.stream().map(one -> one.sealed(vault)).toList(),
                    topics.strip(),
                    result.strip(),
                    next == null ? null : next.step());
        }
    }

    /// @param met left out where those stay who are on record
    record CorrectionRequest(
            @NotNull @Valid StayRequest stay,
            @NotNull @Min(1) @Max(1000) Integer people,
            @Nullable @Size(max = 20) List<@Valid PersonRequest> met,
            @NotBlank @Size(max = 5000) String topics,
            @NotBlank @Size(max = 5000) String result,
            @NotBlank @Size(max = 2000) String reason) {

        TypedCorrection typed(Vault vault) {
            return new TypedCorrection(
                    stay.stay(),
                    people,
                    met == null
                            ? null
                            : met.stream().map(one -> one.sealed(vault)).toList(),
                    topics.strip(),
                    result.strip());
        }
    }

    record NextStepRequest(
            @NotBlank @Size(max = 2000) String text,
            @NotNull LocalDate on) {

        NextStep step() {
            return new NextStep(text.strip(), on, null);
        }
    }

    record PersonRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 50) String phone) {

        Contact sealed(Vault vault) {
            return Contact.sealed(vault, name, position, phone, null);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "PersonRequest[" + position + "]";
        }
    }
}
