package yihao.lead.targetlist;

import static yihao.lead.targetlist.TargetListProblem.TARGET_LIST_FULL;
import static yihao.lead.targetlist.TargetListProblem.TARGET_REASON_MISSING;
import static yihao.lead.targetlist.TargetListProblem.TARGET_UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.PastedNames;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.rules.RuleBook;

/// L2: firms come onto a list, each once under whichever of its entries and names, and are taken off with a reason.
public final class AddTargets {

    private final TargetLists lists;
    private final KeepTargetLists keep;
    private final RegisterEnterprise register;
    private final FindEnterprise find;
    private final Aliases aliases;
    private final RuleBook<TargetRule> book;

    public AddTargets(
            TargetLists lists,
            KeepTargetLists keep,
            RegisterEnterprise register,
            FindEnterprise find,
            Aliases aliases,
            RuleBook<TargetRule> book) {
        this.lists = lists;
        this.keep = keep;
        this.register = register;
        this.find = find;
        this.aliases = aliases;
        this.book = book;
    }

    /// What the register does not know yet is registered.
    ///
    /// @param pasted one name per line
    /// @param country of the firms that are registered now
    public Outcome<Versioned<TargetList>> paste(String id, String pasted, String country, Target.Place place, Act act) {
        return keep.kept(id, act)
                .flatMap(_ -> PastedNames.read(pasted))
                .flatMap(names -> fits(names.size(), act).flatMap(_ -> entered(names, country, act)))
                .flatMap(entries -> add(id, entries, place, act));
    }

    /// @param entries of the register
    public Outcome<Versioned<TargetList>> choose(String id, List<String> entries, Target.Place place, Act act) {
        return entries.stream().allMatch(entry -> find.of(entry, act.actor()).isPresent())
                ? add(id, entries, place, act)
                : keep.kept(id, act).flatMap(_ -> Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN));
    }

    private Outcome<List<String>> entered(List<String> names, String country, Act act) {
        Outcome<List<String>> all = Outcome.done(new ArrayList<>());
        for (var name : names) {
            all = all.flatMap(entries -> register.enter(Investor.called(name, country, null, null), act.alsoFor())
                    .map(entry -> {
                        entries.add(entry);
                        return entries;
                    }));
        }
        return all;
    }

    private Outcome<Versioned<TargetList>> add(String id, List<String> entries, Target.Place place, Act act) {
        return keep.decide(
                id, TargetListAction.FIRMS_ADDED, act, list -> list.whileOpen(() -> add(list, entries, place, act)));
    }

    private Outcome<TargetList> add(TargetList list, List<String> entries, Target.Place place, Act act) {
        var standing = list.standing().stream().map(Target::enterpriseId).toList();
        var firms =
                aliases.of(Stream.concat(standing.stream(), entries.stream()).collect(Collectors.toSet()));
        var there = new HashSet<String>();
        standing.forEach(entry -> there.add(firm(firms, entry)));
        var more = entries.stream()
                .map(entry -> firm(firms, entry))
                .filter(there::add)
                .toList();
        if (more.isEmpty()) {
            return Outcome.done(list);
        }
        var by = act.actor().subject();
        return fits(standing.size() + more.size(), act)
                .flatMap(_ -> list.add(more.stream()
                        .map(firm -> Target.added(lists.newId(), firm, place, by, act.at()))
                        .toList()));
    }

    private static String firm(Map<String, Canonical> firms, String entry) {
        return Objects.requireNonNull(firms.get(entry)).id();
    }

    private Outcome<Integer> fits(int firms, Act act) {
        var most = book.inForce(CityTime.day(act.at())).orElseThrow().rules().mostFirms();
        return firms > most ? Outcome.refused(Refusal.of(TARGET_LIST_FULL, "most", most)) : Outcome.done(firms);
    }

    public Outcome<Versioned<TargetList>> place(String id, String target, Target.Place place, Act act) {
        return keep.decide(
                id,
                TargetListAction.FIRM_PLACED,
                act,
                list -> seen(list, target, act).flatMap(_ -> list.step(List.of(target), one -> one.placed(place))));
    }

    public Outcome<Versioned<TargetList>> takeOff(String id, String target, Act act) {
        var reason = act.reason();
        return keep.decide(id, TargetListAction.FIRM_TAKEN_OFF, act, list -> {
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(TARGET_REASON_MISSING);
            }
            var off = new Target.TakenOff(act.actor().subject(), act.at(), reason);
            return seen(list, target, act).flatMap(_ -> list.step(List.of(target), one -> one.takenOff(off)));
        });
    }

    /// A firm that one may not see is not on the list.
    Outcome<Target> seen(TargetList list, String target, Act act) {
        return list.standing().stream()
                .filter(one -> one.id().equals(target))
                .filter(one -> find.of(one.enterpriseId(), act.actor()).isPresent())
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(TARGET_UNKNOWN, "id", target)));
    }
}
