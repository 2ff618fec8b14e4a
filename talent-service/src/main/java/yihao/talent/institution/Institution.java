package yihao.talent.institution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yihao.talent.institution.Course.Status;

/// An institution the city wants, and how far it has come with it.
///
/// @param keys what it is found by; follows from the rest
public record Institution(
        String number,
        Profile profile,
        Charge charge,
        List<ContactPerson> contacts,
        Course course,
        Folder folder,
        Keys keys,
        String enteredBy,
        Instant enteredAt) {

    /// @param officer who answers for it in that unit
    public record Charge(String unit, String officer) {}

    public Institution {
        contacts = List.copyOf(contacts);
    }

    static Institution entered(String number, Profile profile, Charge charge, Course course, String by, Instant at) {
        return of(number, profile, charge, List.of(), course, Folder.EMPTY, by, at);
    }

    private static Institution of(
            String number,
            Profile profile,
            Charge charge,
            List<ContactPerson> contacts,
            Course course,
            Folder folder,
            String by,
            Instant at) {
        return new Institution(
                number, profile, charge, contacts, course, folder, Keys.of(profile, course, folder), by, at);
    }

    public String unit() {
        return charge.unit();
    }

    public Status status() {
        return course.status();
    }

    public boolean isActive() {
        return status() == Status.ACTIVE;
    }

    /// Those that were not removed.
    public List<ContactPerson> people() {
        return contacts.stream().filter(contact -> !contact.removed()).toList();
    }

    Optional<ContactPerson> contact(String person) {
        return contacts.stream()
                .filter(contact -> contact.person().equals(person))
                .findFirst();
    }

    Institution with(Profile next, Charge nextCharge) {
        return of(number, next, nextCharge, contacts, course, folder, enteredBy, enteredAt);
    }

    Institution with(Course next) {
        return of(number, profile, charge, contacts, next, folder, enteredBy, enteredAt);
    }

    Institution with(Folder next) {
        return of(number, profile, charge, contacts, course, next, enteredBy, enteredAt);
    }

    Institution with(List<ContactPerson> next) {
        return of(number, profile, charge, next, course, folder, enteredBy, enteredAt);
    }
}
