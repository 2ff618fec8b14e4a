package yihao.lead.enterprise;

import java.util.Optional;
import yihao.kernel.Actor;

/// L2, L7: the firm that an entry of the register means today, for who may see it.
public final class FindEnterprise {

    private final Aliases aliases;
    private final EnterpriseSight sight;

    public FindEnterprise(Enterprises enterprises, EnterpriseSight sight) {
        this.aliases = new Aliases(enterprises);
        this.sight = sight;
    }

    public Optional<Canonical> of(String id, Actor reader) {
        return aliases.of(id).filter(firm -> sight.sees(reader, firm.state()));
    }
}
