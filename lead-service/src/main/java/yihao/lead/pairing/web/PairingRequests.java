package yihao.lead.pairing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.lead.Contact;
import yihao.platform.secrecy.Vault;

/// What clients send about pairings.
final class PairingRequests {

    private PairingRequests() {}

    record ContactRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 50) String phone,
            @Nullable @Size(max = 200) String email) {

        Contact sealed(Vault vault) {
            return Contact.sealed(vault, name.strip(), position, phone, email);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ContactRequest";
        }
    }

    /// @param leader the subject of an officer
    record PairingRequest(
            @NotBlank String enterprise,
            @NotBlank @Size(max = 200) String leader,
            @NotNull @Valid ContactRequest contact,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}

    record RenewalRequest(@NotNull LocalDate until) {}

    record HandOverRequest(
            @NotBlank @Size(max = 200) String leader,
            @NotBlank @Size(max = 2000) String reason) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
}
