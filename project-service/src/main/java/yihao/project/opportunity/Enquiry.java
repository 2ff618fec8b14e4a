package yihao.project.opportunity;

import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_ANSWERED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// What somebody asked on the page of an opportunity. Its id is the id of its lead, too.
///
/// @param about what the opportunity said when it was asked about
/// @param unit to be contacted when it was asked
/// @param request the client's own id of it below the opportunity: unique, so that what is sent again is known
/// @param place its place among those of one opportunity on one day: unique, so that a day has no more than it may
/// @param fate what lead-service said; none until it has
/// @param answered by whom, and what came of it or why it was put aside
public record Enquiry(
        String number,
        String opportunityId,
        String unit,
        String request,
        String place,
        LocalDate day,
        About about,
        String company,
        String country,
        Person person,
        Instant receivedAt,
        Status status,
        @Nullable Fate fate,
        @Nullable Mark answered) {

    /// @param number of the opportunity
    /// @param amount the lower end of its band
    public record About(String number, String title, String industry, Money amount) {

        static About of(Opportunity opportunity) {
            var content = opportunity.content();
            return new About(
                    opportunity.number(),
                    content.title().zh(),
                    content.industry(),
                    content.amount().from());
        }
    }

    /// Sealed under a key of its own.
    public record Person(
            String id,
            Sealed name,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            Sealed message) {

        static Person sealed(Vault vault, Asked asked) {
            var given = new EnumMap<PersonalField, String>(
                    Map.of(PersonalField.NAME, asked.name(), PersonalField.MESSAGE, asked.message()));
            Optional.ofNullable(asked.phone()).ifPresent(phone -> given.put(PersonalField.PHONE, phone));
            Optional.ofNullable(asked.email()).ifPresent(email -> given.put(PersonalField.EMAIL, email));
            var admitted = vault.admit(given);
            var kept = admitted.sealed();
            return new Person(
                    admitted.person(),
                    Objects.requireNonNull(kept.get(PersonalField.NAME)),
                    kept.get(PersonalField.PHONE),
                    kept.get(PersonalField.EMAIL),
                    Objects.requireNonNull(kept.get(PersonalField.MESSAGE)));
        }
    }

    /// In the clear, for those who may read it.
    public record Opened(
            String name, @Nullable String phone, @Nullable String email, String message) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "Opened[]";
        }
    }

    /// It became a lead, or lead-service refused it with a code.
    public record Fate(
            @Nullable String leadId,
            @Nullable String leadNumber,
            @Nullable String refusal) {}

    public enum Status {
        /// Nobody has looked at it.
        NEW,
        /// Answered, and handed to lead-service.
        WAITING,
        LEAD,
        REFUSED,
        /// Nothing that becomes a lead.
        ASIDE
    }

    private static final String FORGOTTEN = "***";

    /// Its last day counts whole.
    public Instant answerBy(int days) {
        return CityTime.endOf(day.plusDays(days));
    }

    /// Who was erased reads as a mask.
    public Opened opened(Vault vault) {
        return new Opened(
                opened(vault, PersonalField.NAME, person.name()),
                person.phone() == null ? null : opened(vault, PersonalField.PHONE, person.phone()),
                person.email() == null ? null : opened(vault, PersonalField.EMAIL, person.email()),
                opened(vault, PersonalField.MESSAGE, person.message()));
    }

    private String opened(Vault vault, PersonalField field, Sealed kept) {
        return vault.open(person.id(), field, kept).orElse(FORGOTTEN);
    }

    /// Whether exactly this was asked; of who was erased nobody knows any more.
    boolean says(Asked asked, Vault vault) {
        var mine = opened(vault);
        return company.equals(asked.company())
                && country.equals(asked.country())
                && (mine.name().equals(FORGOTTEN)
                        || mine.equals(new Opened(asked.name(), asked.phone(), asked.email(), asked.message())));
    }

    /// What lead-service said first stays.
    Outcome<Enquiry> met(Fate said) {
        var next = said.leadId() == null ? Status.REFUSED : Status.LEAD;
        return Outcome.done(fate == null ? with(next, said, answered) : this);
    }

    /// From now on it is handed to lead-service.
    Outcome<Enquiry> answered(Act act) {
        return looked(Status.WAITING, act);
    }

    Outcome<Enquiry> putAside(Act act) {
        return looked(Status.ASIDE, act);
    }

    private Outcome<Enquiry> looked(Status next, Act act) {
        return status == Status.NEW
                ? Outcome.done(with(next, fate, Mark.of(act)))
                : Outcome.refused(Refusal.of(ENQUIRY_ANSWERED));
    }

    private Enquiry with(Status next, @Nullable Fate said, @Nullable Mark answer) {
        return new Enquiry(
                number,
                opportunityId,
                unit,
                request,
                place,
                day,
                about,
                company,
                country,
                person,
                receivedAt,
                next,
                said,
                answer);
    }
}
