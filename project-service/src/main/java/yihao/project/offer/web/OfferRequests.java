package yihao.project.offer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.offer.Contact;
import yihao.project.offer.Interest;
import yihao.project.offer.KeepOffers;
import yihao.project.offer.Offerer;
import yihao.project.offer.TakeOffer;
import yihao.project.offer.Terms;

/// What is sent about local enterprises' offers.
interface OfferRequests {

    String DECIMAL = "\\d{1,12}(\\.\\d{1,6})?";

    private static @Nullable BigDecimal figure(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    record OffererRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String creditCode,
            @NotBlank @Size(max = 10) String industry,
            @NotBlank @Size(max = 6) String division,
            @Nullable @Size(min = 1, max = 100) String park) {

        Offerer offerer() {
            return new Offerer(name.strip(), creditCode, industry, division, park);
        }
    }

    record ContactRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(min = 1, max = 50) String phone) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ContactRequest";
        }

        Contact.Opened opened() {
            return new Contact.Opened(name.strip(), phone);
        }
    }

    /// The whole of an offer; what is left out it does not say.
    ///
    /// @param unit which keeps it; read on entering only, left out: the sender's
    record OfferRequest(
            @Nullable @Size(min = 1, max = 100) String unit,
            @NotNull @Valid OffererRequest offerer,
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String description,
            @Nullable @Pattern(regexp = DECIMAL) String share,
            @Nullable Money asked,
            @Nullable @Pattern(regexp = DECIMAL) String area,
            @NotNull LocalDate validUntil,
            @Nullable Boolean confidential,
            @Nullable @Valid ContactRequest contact) {

        KeepOffers.Entry entry() {
            return new KeepOffers.Entry(
                    offerer.offerer(),
                    new Terms(kind, title.strip(), description.strip(), figure(share), asked, figure(area), validUntil),
                    Boolean.TRUE.equals(confidential),
                    contact == null ? null : contact.opened());
        }
    }

    record NoteRequest(@Nullable @Size(max = 4000) String text) {}

    record TextRequest(@NotBlank @Size(max = 4000) String text) {}

    record ExtendRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 4000) String text) {}

    /// @param unit which brought the investor; left out: the sender's
    record InterestRequest(
            @NotBlank @Size(max = 200) String investor,
            @Nullable @Size(min = 1, max = 40) String creditCode,
            @NotBlank @Size(max = 2) String country,
            @Nullable Money amount,
            @Nullable @Size(min = 1, max = 100) String unit,
            @NotNull LocalDate on,
            @Nullable @Size(max = 4000) String text) {

        Interest.Investor of() {
            return new Interest.Investor(investor.strip(), creditCode, country, amount);
        }
    }

    record TakeRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(min = 1, max = 100) String kind,
            @Nullable Money amount,
            @NotBlank @Size(max = 4000) String text) {

        TakeOffer.Wish wish() {
            return new TakeOffer.Wish(name, kind, amount);
        }
    }
}
