package yihao.talent.expert;

import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// An expert's name for a screen: whole for the office and the expert, masked for others.
public class ExpertNames {

    private static final String HIDDEN = "*";

    private final Vault vault;

    ExpertNames(Vault vault) {
        this.vault = vault;
    }

    /// Nothing once the person was erased.
    public Optional<String> shown(Versioned<Expert> expert, Actor actor) {
        var name = vault.open(
                expert.id(), ExpertField.NAME, expert.state().person().name());
        return ExpertSight.seesPerson(actor, expert.state()) ? name : name.map(ExpertNames::masked);
    }

    /// 示例甲 → 示**
    static String masked(String name) {
        var first = name.codePoints().limit(1).toArray();
        var others = Math.max(0, name.codePointCount(0, name.length()) - 1);
        return new String(first, 0, first.length) + HIDDEN.repeat(others);
    }
}
