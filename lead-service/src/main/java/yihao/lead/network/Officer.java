package yihao.lead.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.lead.PersonalField;
import yihao.lead.RunningClock;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// Who works where: the subject of the token, its unit and functions, for a period.
///
/// @param name as colleagues call this person; never published
/// @param until the last day; none while it is open
/// @param deputies who stands in for it, and when
/// @param takenOver the units whose work its unit has taken over
/// @param mailbox where reminders are mailed to; none where the officer has given none
public record Officer(
        String name,
        String unit,
        List<String> unitAncestors,
        Set<Function> functions,
        LocalDate from,
        @Nullable LocalDate until,
        List<Deputyship> deputies,
        List<String> takenOver,
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
        deputies = List.copyOf(deputies);
        takenOver = List.copyOf(takenOver);
    }

    public Actor as(String subject) {
        return as(subject, Set.of());
    }

    Actor as(String subject, Set<String> standsInFor) {
        return new Actor(subject, name, unit, functions, standsInFor, Set.copyOf(takenOver));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// Whether it does its unit's work on that day: an auditor or a machine does none.
    boolean worksOn(LocalDate day) {
        return holdsOn(day) && works();
    }

    /// Whether it does its unit's work on that day, or did so before.
    public boolean hasWorkedBy(LocalDate day) {
        return works() && !from.isAfter(day);
    }

    boolean works() {
        return !Collections.disjoint(functions, RunningClock.WORKERS);
    }

    boolean isHead() {
        return !Collections.disjoint(functions, RunningClock.HEADS);
    }

    boolean hasDeputyOn(String deputy, LocalDate day) {
        return deputies.stream().anyMatch(one -> one.deputy().equals(deputy) && one.holdsOn(day));
    }

    Officer with(List<Deputyship> next) {
        return new Officer(name, unit, unitAncestors, functions, from, until, next, takenOver, mailbox);
    }

    Officer at(String place, List<String> above, List<String> taken) {
        return new Officer(name, place, above, functions, from, until, deputies, taken, mailbox);
    }
}
