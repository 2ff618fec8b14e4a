package yihao.lead.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.NamesFollow;
import yihao.lead.PageByPage;
import yihao.lead.firstreport.IdentityKeys;

/// L2: every entry is found by its names as they are read now. Of two that are one name now, and were not when they
/// were entered, the second keeps what told them apart; a person sees them as duplicates.
record RegisteredNames(Enterprises enterprises, IdentityKeys keys) implements NamesFollow {

    @Override
    public void readAnew(Act act) {
        PageByPage.all(enterprises::all)
                .filter(entry -> !readAnew(entry.state(), true).equals(entry.state()))
                .forEach(entry -> follow(entry, act));
    }

    private void follow(Versioned<Enterprise> entry, Act act) {
        try {
            change(entry, true, act);
        } catch (Aggregates.Taken _) {
            change(entry, false, act);
        }
    }

    private void change(Versioned<Enterprise> entry, boolean identity, Act act) {
        var _ = enterprises.change(
                entry.id(),
                EnterpriseAction.NAMES_READ_ANEW,
                act.alsoFor(),
                now -> Outcome.done(readAnew(now, identity)));
    }

    private Enterprise readAnew(Enterprise entry, boolean identity) {
        var names = IdentityKeys.names(keys.of(entry.investor(entry.number())));
        return new Enterprise(
                entry.number(),
                entry.names(),
                entry.creditCode(),
                entry.creditCodeConfirmed(),
                entry.foreignRegistration(),
                entry.country(),
                entry.industry(),
                entry.traits(),
                entry.attestations(),
                identity ? identity(entry, names) : entry.identity(),
                sameOr(entry.nameKeys(), names),
                sameOr(entry.blocks(), List.copyOf(keys.findable(entry.names()))),
                entry.registeredBy(),
                entry.confidentialTo(),
                entry.alias());
    }

    /// What its registration says of it stays.
    private static List<String> identity(Enterprise entry, List<String> names) {
        var registered = IdentityKeys.registrations(entry.identity());
        return registered.size() == entry.identity().size()
                ? entry.identity()
                : sameOr(
                        entry.identity(),
                        Stream.concat(registered.stream(), names.stream()).toList());
    }

    /// The order in which they came to be says nothing.
    private static List<String> sameOr(List<String> before, List<String> now) {
        var rest = new ArrayList<>(before);
        rest.removeAll(now);
        return rest.isEmpty() && before.containsAll(now) ? before : now;
    }
}
