package yihao.talent.talent;

import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// Rule TA-03: the name in full for the talent office, masked for everybody else, and nothing of an erased person.
public class TalentNames {

    public static final String ERASED = "—";

    private final Vault vault;

    TalentNames(Vault vault) {
        this.vault = vault;
    }

    public String of(Versioned<Talent> talent, Actor reader) {
        return clear(talent)
                .map(name -> reader.has(Function.TALENT_OFFICE) ? name : Masks.name(name))
                .orElse(ERASED);
    }

    /// For what leaves the house, whoever takes it along.
    public String masked(Versioned<Talent> talent) {
        return clear(talent).map(Masks::name).orElse(ERASED);
    }

    private java.util.Optional<String> clear(Versioned<Talent> talent) {
        return talent.state().isErased()
                ? java.util.Optional.empty()
                : vault.open(
                        talent.id(), PersonalField.NAME, talent.state().person().name());
    }
}
