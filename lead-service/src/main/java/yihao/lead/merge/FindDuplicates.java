package yihao.lead.merge;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.firstreport.FirstReportRule;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.firstreport.Likeness;
import yihao.lead.merge.Duplicate.Likely;
import yihao.reference.names.NormalisedName;
import yihao.rules.RuleBook;

/// L2: which entries may be the same firm as one that was registered or changed, from a bounded number
/// of candidates. From which likeness on names are similar says the rule of first reports.
public final class FindDuplicates {

    /// The reason beside the likeness of names: a code or registration is known of one of them only.
    static final String ONE_WITHOUT_REGISTRATION = "ONE_WITHOUT_REGISTRATION";

    private static final int CANDIDATES = 40;
    private static final int AT_ONCE = 200;

    private final Enterprises enterprises;
    private final Duplicates duplicates;
    private final Aliases aliases;
    private final IdentityKeys keys;
    private final RuleBook<FirstReportRule> book;

    public FindDuplicates(
            Enterprises enterprises, Duplicates duplicates, IdentityKeys keys, RuleBook<FirstReportRule> book) {
        this.enterprises = enterprises;
        this.duplicates = duplicates;
        this.aliases = new Aliases(enterprises);
        this.keys = keys;
        this.book = book;
    }

    /// Looks at the firm of this entry. However often: a pair is stored once.
    public void about(String enterpriseId, Act act) {
        aliases.of(enterpriseId).ifPresent(firm -> {
            var from =
                    book.inForce(CityTime.day(act.at())).orElseThrow().rules().similarFrom();
            candidates(firm)
                    .forEach(
                            other -> likely(firm, other, from).ifPresent(likely -> remember(firm, other, likely, act)));
        });
    }

    /// What a decision to merge, or to undo it, means for the pairs of the entry. Who undoes a merge
    /// says that both are two. A merge answers what was asked about its two firms and nothing else:
    /// other pairs stay open and are read as of the firm.
    void settle(MergeBook.Decision decision, long number) {
        var act = decision.act().alsoFor();
        var made = new Duplicate.Decision(decision.by(), decision.at(), decision.reason());
        var from = decision.from();
        if (from != null) {
            tellApart(decision.entry(), from, made, number, act);
            return;
        }
        var firm = aliases.of(decision.entry()).orElseThrow();
        for (var pair : openWithin(firm)) {
            var _ = duplicates.change(
                    pair.id(),
                    DuplicateAction.MERGED,
                    act,
                    before -> Outcome.done(before.closed(Duplicate.Status.MERGED, made, number)));
        }
    }

    /// The open pairs whose entries are one firm now.
    private List<Versioned<Duplicate>> openWithin(Canonical firm) {
        return firm.ids().stream()
                .flatMap(id -> duplicates.openWith(id, AT_ONCE).stream())
                .filter(pair -> pair.state().isWithin(firm.ids()))
                .distinct()
                .toList();
    }

    private void tellApart(String entry, String from, Duplicate.Decision made, long number, Act act) {
        var one = aliases.of(entry).orElseThrow();
        var other = aliases.of(from).orElseThrow();
        var likely = likely(one, other, BigDecimal.ZERO).orElseThrow();
        var apart = Duplicate.found(one.id(), other.id(), likely).closed(Duplicate.Status.DIFFERENT, made, number);
        var id = Duplicate.id(one.id(), other.id());
        if (added(id, apart, DuplicateAction.TOLD_APART, act)) {
            return;
        }
        var _ = duplicates.change(
                id,
                DuplicateAction.TOLD_APART,
                act,
                before -> Outcome.done(before.settled() < number ? apart : before));
    }

    private Iterable<Canonical> candidates(Canonical firm) {
        var names = IdentityKeys.names(firm.keys());
        var entries = new LinkedHashMap<String, Versioned<Enterprise>>();
        Stream.of(enterprises.called(names), enterprises.meeting(keys.blocks(firm.names()), CANDIDATES))
                .flatMap(List::stream)
                .forEach(entry -> entries.put(entry.id(), entry));
        firm.ids().forEach(entries::remove);
        var found = new LinkedHashMap<String, Canonical>();
        entries.values().stream()
                .map(aliases::of)
                .filter(other -> !other.id().equals(firm.id()) && !other.contradicts(firm.keys()))
                .forEach(other -> found.put(other.id(), other));
        return found.values();
    }

    private Optional<Likely> likely(Canonical one, Canonical other, BigDecimal from) {
        var likeness = Likeness.most(normalised(one), normalised(other));
        if (likeness.score().compareTo(from) < 0) {
            return Optional.empty();
        }
        var reasons = new ArrayList<>(likeness.reasons());
        if (one.isRegistered() != other.isRegistered()) {
            reasons.add(ONE_WITHOUT_REGISTRATION);
        }
        var names = Stream.of(one, other)
                .flatMap(firm -> IdentityKeys.names(firm.keys()).stream())
                .collect(toCollection(TreeSet::new));
        return Optional.of(new Likely(likeness.score(), reasons, names));
    }

    private List<NormalisedName> normalised(Canonical firm) {
        return firm.names().stream()
                .flatMap(name -> keys.names().all(name.text()).stream())
                .toList();
    }

    private void remember(Canonical one, Canonical other, Likely likely, Act act) {
        var id = duplicates.between(one, other).stream()
                .filter(pair -> pair.state().stands(likely))
                .map(Versioned::id)
                .findFirst()
                .orElseGet(() -> Duplicate.id(one.id(), other.id()));
        if (!added(id, Duplicate.found(one.id(), other.id(), likely), DuplicateAction.FOUND, act)) {
            var _ = duplicates.change(
                    id, DuplicateAction.FOUND_AGAIN, act, before -> Outcome.done(before.foundAgain(likely)));
        }
    }

    private boolean added(String id, Duplicate pair, DuplicateAction action, Act act) {
        if (duplicates.find(id).isPresent()) {
            return false;
        }
        try {
            duplicates.add(id, pair, action, act);
            return true;
        } catch (Aggregates.Taken _) {
            return false; // found at this instant
        }
    }
}
