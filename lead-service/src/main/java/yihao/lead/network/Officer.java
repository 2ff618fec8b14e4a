package yihao.lead.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.lead.PersonalField;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// Who works where: the subject of the token, its unit and functions, for a period.
///
/// @param name as colleagues call this person; never published
/// @param until the last day; none while it is open
/// @param mailbox where reminders are mailed to; none where the officer has given none
public record Officer(
        String name,
        String unit,
        List<String> unitAncestors,
        Set<Function> functions,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Mailbox mailbox) {

    /// @param person under whose key the address stands
    /// @param language in which mails are written; both where it is unsaid
    public record Mailbox(
            String person, Sealed address, @Nullable Language language) {

        static Mailbox sealed(Vault vault, String address, @Nullable Language language) {
            var person = vault.admit();
            return new Mailbox(person, vault.seal(person, PersonalField.EMAIL, address), language);
        }

        /// Nothing once the officer was forgotten.
        public Optional<String> opened(Vault vault) {
            return vault.open(person, PersonalField.EMAIL, address);
        }
    }

    public enum Language {
        ZH,
        EN
    }

    public Officer {
        unitAncestors = List.copyOf(unitAncestors);
        functions = Set.copyOf(functions);
    }

    Officer below(List<String> ancestors) {
        return new Officer(name, unit, ancestors, functions, from, until, mailbox);
    }

    public Actor as(String subject) {
        return new Actor(subject, name, unit, functions);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
