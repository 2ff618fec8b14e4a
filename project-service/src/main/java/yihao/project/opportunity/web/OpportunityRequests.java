package yihao.project.opportunity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.opportunity.Asked;
import yihao.project.opportunity.Content;
import yihao.rules.Bilingual;

/// What is sent about opportunities.
interface OpportunityRequests {

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    record TitleRequest(
            @NotBlank @Size(max = 150) String zh,
            @NotBlank @Size(max = 150) String en) {

        Bilingual text() {
            return new Bilingual(zh.strip(), en.strip());
        }
    }

    record TextRequest(
            @NotBlank @Size(max = 4000) String zh,
            @NotBlank @Size(max = 4000) String en) {

        Bilingual text() {
            return new Bilingual(zh.strip(), en.strip());
        }
    }

    record ContentRequest(
            @NotNull @Valid TitleRequest title,
            @NotBlank @Size(max = 10) String industry,
            @NotBlank @Size(max = 12) String division,
            @Nullable @Size(max = 100) String carrier,
            @NotNull @Valid TextRequest wanted,
            @NotNull @Valid TextRequest offered,
            @NotNull Money amountFrom,
            @NotNull Money amountTo,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> ways,
            @NotNull LocalDate validUntil,
            @Nullable @Size(max = 4000) String note) {

        Content content() {
            return new Content(
                    title.text(),
                    industry.strip(),
                    division.strip(),
                    said(carrier),
                    wanted.text(),
                    offered.text(),
                    new Content.Band(amountFrom, amountTo),
                    ways.stream().distinct().toList(),
                    validUntil,
                    said(note));
        }
    }

    /// @param unit to be contacted; left out, the sender's
    record DraftRequest(
            @Nullable @Size(max = 100) String unit,
            @NotNull @Valid ContentRequest content) {}

    record ReasonRequest(@NotBlank @Size(max = 4000) String reason) {}

    /// Sizes are no greater than those that lead-service takes.
    record EnquiryRequest(
            @NotBlank @Size(max = 200) String company,
            @NotBlank @Size(min = 2, max = 2) String country,
            @NotBlank @Size(max = 100) String name,

            @Nullable @Size(max = 50) @Pattern(regexp = "[-+()0-9 .,;/]*")
            String phone,

            @Nullable @Size(max = 200) @Email String email,
            @NotBlank @Size(max = 2000) String message,
            @Nullable Boolean consent) {

        Asked asked(String request) {
            return new Asked(
                    request,
                    company.strip(),
                    country.toUpperCase(Locale.ROOT),
                    name.strip(),
                    said(phone),
                    said(email),
                    message.strip(),
                    Boolean.TRUE.equals(consent));
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "EnquiryRequest[]";
        }
    }
}
