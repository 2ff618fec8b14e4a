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
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// What somebody asked on the page of an opportunity. Its id is the id of its lead, too.
///
/// @param unit to be contacted when it was asked
/// @param request the client's own id of it below the opportunity: unique, so that what is sent again is known
/// @param place its place among those of one opportunity on one day: unique, so that a day has no more than it may
/// @param fate what lead-service said; none until it has
public record Enquiry(
        String number,
        String opportunityId,
        String unit,
        String request,
        String place,
        LocalDate day,
        String company,
        String country,
        Person person,
        Instant receivedAt,
        @Nullable Fate fate,
        @Nullable Mark answered) {

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
        WAITING,
        LEAD,
        REFUSED
    }

    private static final String FORGOTTEN = "***";

    public Status status() {
        if (fate == null) {
            return Status.WAITING;
        }
        return fate.leadId() == null ? Status.REFUSED : Status.LEAD;
    }

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

    /// What lead-service said first stays.
    Outcome<Enquiry> met(Fate said) {
        return Outcome.done(fate == null ? with(said, answered) : this);
    }

    Outcome<Enquiry> answered(Act act) {
        return answered == null
                ? Outcome.done(with(fate, Mark.of(act)))
                : Outcome.refused(Refusal.of(ENQUIRY_ANSWERED));
    }

    private Enquiry with(@Nullable Fate said, @Nullable Mark answer) {
        return new Enquiry(
                number, opportunityId, unit, request, place, day, company, country, person, receivedAt, said, answer);
    }
}
