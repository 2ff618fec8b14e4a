package yihao.lead.trip.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.Contact;
import yihao.lead.trip.PlanTrip.TypedFirm;
import yihao.lead.trip.PlanTrip.TypedTrip;
import yihao.platform.secrecy.Vault;

/// The plan of a trip as a client sends it.
///
/// @param office of the leader who leads it, such as 分管副市长; `leader` is the name, where it is to be kept
/// @param partners units that take part besides the sender's
record TripRequest(
        @NotBlank @Size(max = 100) String office,
        @Nullable @Size(max = 100) String leader,
        @Nullable @Size(max = 50) List<@Valid MemberRequest> members,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> partners,
        @NotBlank @Size(max = 200) String destination,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String purpose,
        @Nullable @Size(max = 100) List<@Valid FirmRequest> firms) {

    TypedTrip typed(Vault vault) {
        return new TypedTrip(
                office.strip(),
                leader == null || leader.isBlank() ? null : Contact.sealed(vault, leader.strip(), office, null, null),
                members == null
                        ? List.of()
                        : members.stream().map(one -> one.sealed(vault)).toList(),
                partners == null ? List.of() : partners,
                destination.strip(),
                from,
                until,
                purpose.strip(),
                firms == null
                        ? List.of()
                        : firms.stream().map(FirmRequest::typed).toList());
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "TripRequest[" + destination + "]";
    }

    record MemberRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String position) {

        Contact sealed(Vault vault) {
            return Contact.sealed(vault, name.strip(), position, null, null);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "MemberRequest[" + position + "]";
        }
    }

    /// @param enterpriseId its entry in the enterprise register, where it is known
    record FirmRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) String enterpriseId) {

        TypedFirm typed() {
            return new TypedFirm(enterpriseId, name.strip());
        }
    }
}
