package yihao.talent.talent;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.IS_ERASED;
import static yihao.talent.talent.TalentRefusal.TALENT_OFFICE_ONLY;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// Rule TA-10: name and contacts are put right under the person's own key, and what the person is found by follows. In
/// between both the old and the new value find; if the process dies there, the next correction finishes it.
public class CorrectContacts {

    private final Talents talents;
    private final Vault vault;

    CorrectContacts(Talents talents, Vault vault) {
        this.talents = talents;
        this.vault = vault;
    }

    public Outcome<Versioned<Talent>> correct(String id, ContactChange change, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(TALENT_OFFICE_ONLY);
        }
        var found = talents.find(id);
        if (found.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        if (found.get().state().isErased()) {
            return refused(IS_ERASED);
        }
        vault.alsoFindBy(id, values(change));
        var corrected = talents.change(
                id,
                TalentAction.CONTACTS_CORRECTED,
                act,
                talent ->
                        talent.isErased() ? refused(IS_ERASED) : talent.withPerson(next(id, talent.person(), change)));
        follow(id);
        return corrected;
    }

    private Person next(String id, Person now, ContactChange change) {
        var name = sealed(id, PersonalField.NAME, now.name(), change);
        return new Person(
                name == null ? now.name() : name,
                now.identityKind(),
                now.identityNumber(),
                sealed(id, PersonalField.PHONE, now.phone(), change),
                sealed(id, PersonalField.EMAIL, now.email(), change));
    }

    private @Nullable Sealed sealed(String id, PersonalField field, @Nullable Sealed now, ContactChange change) {
        var value = change.of(field);
        if (value != null) {
            return vault.seal(id, field, value);
        }
        return change.removed().contains(field) ? null : now;
    }

    private static Map<PersonalField, String> values(ContactChange change) {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        for (var field : PersonalField.values()) {
            Optional.ofNullable(change.of(field)).ifPresent(value -> values.put(field, value));
        }
        return values;
    }

    /// What the person is found by is what the record says, whoever else corrected it meanwhile.
    private void follow(String id) {
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            var before = talents.find(id).orElseThrow();
            vault.findBy(id, opened(id, before.state().person()));
            if (talents.find(id).orElseThrow().version() == before.version()) {
                return;
            }
        }
    }

    private Map<PersonalField, String> opened(String id, Person person) {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        for (var field : PersonalField.values()) {
            Optional.ofNullable(person.sealed(field))
                    .flatMap(kept -> vault.open(id, field, kept))
                    .ifPresent(value -> values.put(field, value));
        }
        return values;
    }
}
