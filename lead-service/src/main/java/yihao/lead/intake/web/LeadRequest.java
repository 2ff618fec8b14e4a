package yihao.lead.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.lead.Channel;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Sharing;
import yihao.lead.intake.TypedReport;
import yihao.platform.secrecy.Vault;

/// A report as a client sends it.
record LeadRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @NotNull @Valid InvestorRequest investor,
        @NotNull Money amount,
        @Nullable String industry,
        @NotNull Channel channel,
        @Nullable Sharing sharing,
        @Nullable @Size(max = 20) List<@Valid ContactRequest> contacts,
        @Nullable LocalDate heardOn) {

    record NameRequest(
            @NotBlank @Size(max = 200) String text,
            @NotBlank @Size(max = 20) String language) {}

    record InvestorRequest(
            @NotEmpty @Size(max = 20) List<@Valid NameRequest> names,
            @Nullable @Size(max = 40) String creditCode,
            @Nullable @Size(max = 100) String foreignRegistration,
            @NotBlank @Size(max = 2) String country,
            @Nullable String enterpriseId) {

        Investor investor() {
            var written = names.stream()
                    .map(name -> new InvestorName(name.text().strip(), name.language()))
                    .toList();
            return new Investor(enterpriseId, written, creditCode, foreignRegistration, country);
        }
    }

    record ContactRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 50) String phone,
            @Nullable @Size(max = 200) String email) {

        Contact sealed(Vault vault) {
            return Contact.sealed(vault, name, position, phone, email);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ContactRequest[" + position + "]";
        }
    }

    TypedReport typed(Vault vault) {
        return typed(
                contacts == null
                        ? List.of()
                        : contacts.stream().map(one -> one.sealed(vault)).toList());
    }

    /// For a question that makes no lead: nobody gets a key in the vault.
    TypedReport typedWithoutContacts() {
        return typed(List.of());
    }

    private TypedReport typed(List<Contact> sealed) {
        return new TypedReport(
                title.strip(),
                content,
                investor.investor(),
                amount,
                blankAsNone(industry),
                channel,
                sharing == null ? Sharing.OWN : sharing,
                sealed,
                heardOn);
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
