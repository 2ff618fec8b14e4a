package yihao.lead.merge;

import static yihao.lead.merge.MergeProblem.MERGE_REASON_MISSING;
import static yihao.lead.merge.MergeProblem.ONLY_BUREAU_MERGES;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.FindEnterprise;

/// L2: the queue of entries that may be one firm, and the answer that they are two. It is remembered
/// until one of them is called otherwise.
public final class TellApart {

    private final Duplicates duplicates;
    private final FindEnterprise find;

    public TellApart(Duplicates duplicates, FindEnterprise find) {
        this.duplicates = duplicates;
        this.find = find;
    }

    /// A pair with both firms as they are now.
    public record Pair(Versioned<Duplicate> duplicate, Canonical one, Canonical other) {}

    /// @param next the cursor of the next page; none after the last
    public record Pairs(List<Pair> pairs, @Nullable String next) {

        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    public Outcome<Pairs> list(Actor actor, Duplicate.Status status, @Nullable String after, int limit) {
        if (!Alias.mayMerge(actor)) {
            return Outcome.refused(ONLY_BUREAU_MERGES);
        }
        var found = duplicates.list(status, after, limit);
        var pairs = found.stream()
                .flatMap(one -> pair(one, actor).stream())
                .filter(this::isAskedHere)
                .toList();
        return Outcome.done(
                new Pairs(pairs, found.size() < limit ? null : found.getLast().id()));
    }

    public long count(Duplicate.Status status, int most) {
        return duplicates.count(status, most);
    }

    public Outcome<Pair> find(String id, Actor actor) {
        if (!Alias.mayMerge(actor)) {
            return Outcome.refused(ONLY_BUREAU_MERGES);
        }
        return duplicates
                .find(id)
                .flatMap(found -> pair(found, actor))
                .<Outcome<Pair>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    public Outcome<Pair> different(String id, Act act) {
        var reason = act.reason();
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(MERGE_REASON_MISSING);
        }
        var made = new Duplicate.Decision(act.actor().subject(), act.at(), reason);
        return find(id, act.actor())
                .flatMap(asked -> duplicates
                        .change(id, DuplicateAction.TOLD_APART, act, pair -> pair.tellApart(made))
                        .map(_ -> open(asked)))
                .flatMap(others -> {
                    others.forEach(one -> duplicates.change(
                            one.id(), DuplicateAction.TOLD_APART, act.alsoFor(), pair -> pair.tellApart(made)));
                    return find(id, act.actor());
                });
    }

    /// Two firms are asked about once, however many of their entries were asked about before a merge.
    private boolean isAskedHere(Pair pair) {
        var duplicate = pair.duplicate();
        return !duplicate.state().isOpen()
                || open(pair).stream().limit(1).allMatch(first -> first.id().equals(duplicate.id()));
    }

    private List<Versioned<Duplicate>> open(Pair pair) {
        return duplicates.between(pair.one(), pair.other()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
    }

    private Optional<Pair> pair(Versioned<Duplicate> found, Actor actor) {
        return find.of(found.state().one(), actor)
                .flatMap(one -> find.of(found.state().other(), actor).map(other -> new Pair(found, one, other)))
                .filter(pair -> !pair.one().id().equals(pair.other().id())
                        || !found.state().isOpen());
    }
}
