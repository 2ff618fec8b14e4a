package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.ALREADY_REGISTERED;
import static yihao.talent.talent.TalentRefusal.TALENT_OFFICE_ONLY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.talent.Numbers;
import yihao.talent.catalogue.Catalogues;

/// Rule TA-06: registers a person once. The place in the vault comes first and decides; if the process dies before the
/// talent is written, the next registration of the same person finishes it. Whoever has a place from a recommendation
/// is found by what is told now, too.
public class RegisterTalent {

    private final Talents talents;
    private final Vault vault;
    private final Catalogues catalogues;
    private final TalentRules rules;
    private final Numbers numbers;

    RegisterTalent(Talents talents, Vault vault, Catalogues catalogues, TalentRules rules, Numbers numbers) {
        this.talents = talents;
        this.vault = vault;
        this.catalogues = catalogues;
        this.rules = rules;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Talent>> register(String id, Registration registration, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(TALENT_OFFICE_ONLY);
        }
        return rules.check(registration, CityTime.day(act.at())).flatMap(checked -> keep(id, checked, act));
    }

    private Outcome<Versioned<Talent>> keep(String id, Registration registration, Act act) {
        var person = vault.claim(id, PersonalField.IDENTITY_NUMBER, registration.personal());
        var known = talents.find(person);
        if (known.isPresent()) {
            return alreadyRegistered(known.get());
        }
        vault.alsoFindBy(person, registration.personal());
        try {
            return done(talents.add(person, talent(person, registration, act), TalentAction.REGISTERED, act));
        } catch (Taken _) {
            return talents.find(person).map(RegisterTalent::alreadyRegistered).orElseThrow();
        }
    }

    private static Outcome<Versioned<Talent>> alreadyRegistered(Versioned<Talent> talent) {
        return refused(Refusal.of(ALREADY_REGISTERED, "number", talent.state().number()));
    }

    private Talent talent(String person, Registration registration, Act act) {
        var today = CityTime.day(act.at());
        return new Talent(
                numbers.next("T", today),
                sealed(person, registration),
                registration.degree(),
                registration.titles(),
                registration.fields(),
                registration.languages(),
                registration.availableFrom(),
                catalogues.classify(registration.titles(), registration.degree(), today),
                Talent.Status.AVAILABLE,
                null,
                null,
                List.of(),
                act.actor().subject(),
                act.at(),
                registration.placeWanted(),
                List.of(),
                null,
                null,
                List.of());
    }

    private Person sealed(String person, Registration registration) {
        return new Person(
                vault.seal(person, PersonalField.NAME, registration.name()),
                registration.identityKind(),
                vault.seal(person, PersonalField.IDENTITY_NUMBER, registration.identityNumber()),
                sealed(person, PersonalField.PHONE, registration.phone()),
                sealed(person, PersonalField.EMAIL, registration.email()));
    }

    private @Nullable Sealed sealed(String person, PersonalField field, @Nullable String value) {
        return value == null ? null : vault.seal(person, field, value);
    }
}
