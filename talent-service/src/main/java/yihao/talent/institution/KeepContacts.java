package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.CONTACT_NOT_FOUND;
import static yihao.talent.institution.InstitutionRefusal.FULL;

import java.util.ArrayList;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// Rule TI-05: contact persons are sealed, each under a key of its own; with the person the key goes.
public final class KeepContacts {

    private final InstitutionSight sight;
    private final Vault vault;

    KeepContacts(InstitutionSight sight, Vault vault) {
        this.sight = sight;
        this.vault = vault;
    }

    public Outcome<Versioned<Institution>> add(String id, ContactPerson.Opened said, Act act) {
        var contact = ContactPerson.sealedOf(said, vault);
        var added = sight.work(id, InstitutionAction.CONTACT_ADDED, act, (institution, _) -> {
            if (institution.contacts().size() >= Folder.MOST) {
                return refused(Refusal.of(FULL, "most", Folder.MOST));
            }
            var more = new ArrayList<>(institution.contacts());
            more.add(contact);
            return done(institution.with(more));
        });
        if (added.result().isEmpty()) {
            vault.erase(contact.person());
        }
        return added;
    }

    /// Removing again finishes what a crash left undone.
    public Outcome<Versioned<Institution>> remove(String id, String person, Act act) {
        var removed = sight.work(
                id,
                InstitutionAction.CONTACT_REMOVED,
                act,
                (institution, _) -> institution.contact(person).isEmpty()
                        ? refused(CONTACT_NOT_FOUND)
                        : done(institution.with(institution.contacts().stream()
                                .map(one -> one.person().equals(person) ? one.gone() : one)
                                .toList())));
        if (removed.result().isPresent()) {
            vault.erase(person);
        }
        return removed;
    }
}
