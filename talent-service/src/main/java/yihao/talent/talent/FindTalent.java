package yihao.talent.talent;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// Rule TA-04: a person is found by a whole value only, and by the talent office only.
public class FindTalent {

    private final Talents talents;
    private final Vault vault;

    FindTalent(Talents talents, Vault vault) {
        this.talents = talents;
        this.vault = vault;
    }

    public List<Versioned<Talent>> having(PersonalField field, String value, Actor actor) {
        return actor.has(Function.TALENT_OFFICE) ? talents.withIds(vault.personsWith(field, value)) : List.of();
    }
}
