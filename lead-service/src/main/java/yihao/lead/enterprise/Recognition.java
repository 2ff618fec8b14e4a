package yihao.lead.enterprise;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.firstreport.IdentityKeys;

/// L2: which firm of the register an investor is.
final class Recognition {

    private final Enterprises enterprises;
    private final IdentityKeys keys;
    private final Aliases aliases;

    Recognition(Enterprises enterprises, IdentityKeys keys) {
        this.enterprises = enterprises;
        this.keys = keys;
        this.aliases = new Aliases(enterprises);
    }

    /// The entry that was chosen; without one by code or registration, by a name only where no
    /// registration says otherwise.
    Optional<Recognised> recognise(Investor investor) {
        var chosen = investor.enterpriseId();
        return (chosen == null ? called(investor) : aliases.of(chosen))
                .map(firm -> Recognised.in(firm, investor, keys));
    }

    /// With all that the register knows of it; as it is where that is nothing.
    Investor known(Investor investor) {
        return recognise(investor).map(found -> found.known(investor)).orElse(investor);
    }

    /// By this very entry.
    Optional<Recognised> by(String entry) {
        return enterprises.find(entry).map(found -> new Recognised(aliases.of(found), found, keys));
    }

    private Optional<Canonical> called(Investor investor) {
        var wanted = keys.of(investor);
        var registered = IdentityKeys.registrations(wanted);
        return (registered.isEmpty() ? Optional.<Versioned<Enterprise>>empty() : enterprises.withIdentity(registered))
                .map(aliases::of)
                .or(() -> enterprises.called(IdentityKeys.names(wanted)).stream()
                        .map(aliases::of)
                        .filter(found -> !found.contradicts(wanted))
                        .min(comparing(found -> found.entries().stream()
                                .allMatch(entry ->
                                        Collections.disjoint(entry.state().identity(), wanted)))));
    }
}
