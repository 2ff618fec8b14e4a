package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.TALENT_OFFICE_ONLY;
import static yihao.talent.talent.TalentRefusal.TOO_MANY_FOUND;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// Rule TA-04: a person is found by a whole value only, and by the talent office only. Where too many have it,
/// nobody is told instead of some of them.
public class FindTalent {

    private final Talents talents;
    private final Vault vault;

    FindTalent(Talents talents, Vault vault) {
        this.talents = talents;
        this.vault = vault;
    }

    public Outcome<List<Versioned<Talent>>> having(PersonalField field, String value, Actor actor) {
        if (!actor.has(Function.TALENT_OFFICE)) {
            return refused(TALENT_OFFICE_ONLY);
        }
        var persons = vault.personsWith(field, value);
        return persons.size() > Vault.MOST_FOUND
                ? refused(Refusal.of(TOO_MANY_FOUND, "most", Vault.MOST_FOUND))
                : done(talents.withIds(persons));
    }
}
