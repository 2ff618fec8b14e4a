package yihao.lead.enterprise;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.firstreport.IdentityKeys;

/// L2: which firm of the register an investor is, and what the register may learn from a report of it.
final class Recognition {

    private final Enterprises enterprises;
    private final IdentityKeys keys;
    private final Aliases aliases;

    Recognition(Enterprises enterprises, IdentityKeys keys) {
        this.enterprises = enterprises;
        this.keys = keys;
        this.aliases = new Aliases(enterprises);
    }

    /// By code or registration; by a name only where no registration says otherwise.
    Optional<Canonical> recognise(Investor investor) {
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

    /// What the standing entry may learn: what a merged one knows already stays that one's, for the day
    /// the merge is undone.
    Investor news(Canonical known, Investor told) {
        var theirs = new HashSet<String>();
        known.merged().forEach(entry -> theirs.addAll(entry.state().nameKeys()));
        var names = new ArrayList<>(known.state().names());
        told.names().stream()
                .filter(name -> Collections.disjoint(theirs, keys.ofName(name)))
                .forEach(names::add);
        var merged = known.merged().stream().map(Versioned::state).toList();
        return new Investor(
                known.id(),
                names,
                merged.stream().anyMatch(one -> one.creditCode() != null) ? null : told.creditCode(),
                merged.stream().anyMatch(one -> one.foreignRegistration() != null) ? null : told.foreignRegistration(),
                told.country());
    }
}
