package yihao.lead.enterprise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.lead.Firm;
import yihao.lead.Investor;
import yihao.lead.firstreport.IdentityKeys;

/// L2, L7: knows a firm that is named in a list by all that the register knows of it and the asker may
/// see. Of what one may not see, nothing is told by what is one with what.
public final class RecogniseFirm {

    /// Where a list says nothing of the country.
    private static final String COUNTRY = "CN";

    private final Recognition recognition;
    private final Aliases aliases;
    private final EnterpriseSight sight;
    private final IdentityKeys keys;

    public RecogniseFirm(Enterprises enterprises, EnterpriseSight sight, IdentityKeys keys) {
        this.recognition = new Recognition(enterprises, keys);
        this.aliases = new Aliases(enterprises);
        this.sight = sight;
        this.keys = keys;
    }

    /// What tells a firm from others.
    ///
    /// @param own of the entry that knew it and of what was typed: its own also when a merge is undone
    /// @param all of its entries as they are one firm today
    public record Marks(List<String> own, List<String> all) {

        public Marks {
            own = List.copyOf(own);
            all = List.copyOf(all);
        }
    }

    /// @param enterpriseId its entry in the enterprise register, where it was chosen there
    public Outcome<Firm> recognise(@Nullable String enterpriseId, String name, Actor actor) {
        return recognise(Investor.called(name, COUNTRY, null, enterpriseId), actor)
                .map(marks -> new Firm(enterpriseId, name.strip(), marks.own()));
    }

    public Outcome<Marks> recognise(Investor typed, Actor actor) {
        if (typed.enterpriseId() != null) {
            return seen(typed, actor)
                    .<Outcome<Marks>>map(found -> Outcome.done(marks(found, typed)))
                    .orElseGet(() -> Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN));
        }
        return EnterpriseFacts.of(typed)
                .checked()
                .map(firm -> seen(firm, actor).map(found -> marks(found, firm)).orElseGet(() -> marks(firm, firm)));
    }

    private Optional<Recognised> seen(Investor typed, Actor actor) {
        return recognition
                .recognise(typed)
                .filter(found -> sight.sees(actor, found.firm().state()));
    }

    private Marks marks(Recognised found, Investor typed) {
        return marks(found.own(typed), found.known(typed));
    }

    private Marks marks(Investor own, Investor whole) {
        return new Marks(IdentityKeys.lasting(keys.of(own)), IdentityKeys.lasting(keys.of(whole)));
    }

    /// Which firms are one today under several entries.
    public MergedFirms merged() {
        return MergedFirms.of(aliases);
    }
}
