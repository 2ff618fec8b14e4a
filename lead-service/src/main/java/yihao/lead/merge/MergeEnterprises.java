package yihao.lead.merge;

import static yihao.lead.merge.MergeProblem.ALREADY_MERGED;
import static yihao.lead.merge.MergeProblem.MERGE_REASON_MISSING;
import static yihao.lead.merge.MergeProblem.NOT_MERGED;
import static yihao.lead.merge.MergeProblem.ONLY_BUREAU_MERGES;
import static yihao.lead.merge.MergeProblem.ONLY_HEAD_UNDOES_MERGE;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.merge.MergeBook.Decision;

/// L2: one entry of the register is merged into another, or stands by itself again. The decision is one
/// write of the one book; the alias follows on the entry. A process that dies in between loses nothing:
/// the next decision, or the clock, carries the last one out first.
public final class MergeEnterprises {

    private final MergeBooks books;
    private final Enterprises enterprises;
    private final Aliases aliases;
    private final FindEnterprise find;
    private final FindDuplicates duplicates;

    public MergeEnterprises(MergeBooks books, Enterprises enterprises, FindEnterprise find, FindDuplicates duplicates) {
        this.books = books;
        this.enterprises = enterprises;
        this.aliases = new Aliases(enterprises);
        this.find = find;
        this.duplicates = duplicates;
    }

    /// @param id of the entry that becomes an alias
    /// @param into the entry that stands for both
    /// @return the firm
    public Outcome<Canonical> merge(String id, String into, Act act) {
        if (!Alias.mayMerge(act.actor())) {
            return Outcome.refused(ONLY_BUREAU_MERGES);
        }
        return because(
                act,
                reason -> again(
                        decide(MergeAction.MERGE_DECIDED, act, () -> merging(id, into, reason, act)),
                        id,
                        into,
                        reason,
                        act.actor()));
    }

    /// Who decided this very merge and did not hear the answer is told that it is done.
    private Outcome<Canonical> again(Outcome<Canonical> decided, String id, String into, String reason, Actor actor) {
        return decided instanceof Outcome.Refused<Canonical>(var refusal) && refusal.problem() == ALREADY_MERGED
                ? enterprises
                        .find(id)
                        .filter(entry -> isOwn(entry.state().alias(), into, reason, actor))
                        .map(entry -> Outcome.done(aliases.of(entry)))
                        .orElse(decided)
                : decided;
    }

    private static boolean isOwn(@Nullable Alias alias, String into, String reason, Actor actor) {
        return alias != null
                && into.equals(alias.into())
                && actor.subject().equals(alias.by())
                && reason.equals(alias.reason());
    }

    /// @param id of the entry that was merged
    /// @return the entry, which stands by itself again
    public Outcome<Canonical> undo(String id, Act act) {
        if (!Alias.mayUndo(act.actor())) {
            return Outcome.refused(ONLY_HEAD_UNDOES_MERGE);
        }
        return because(act, reason -> decide(MergeAction.UNDO_DECIDED, act, () -> undoing(id, reason, act)));
    }

    /// For the clock: what was decided and not carried out, because the process broke in between.
    public void carryOutLast() {
        books.find(MergeBooks.THE_ONE).map(Versioned::state).ifPresent(this::carryOut);
    }

    private static Outcome<Canonical> because(Act act, Function<String, Outcome<Canonical>> decision) {
        var reason = act.reason();
        return reason == null || reason.isBlank() ? Outcome.refused(MERGE_REASON_MISSING) : decision.apply(reason);
    }

    private Outcome<Canonical> decide(
            MergeAction action, Act act, java.util.function.Supplier<Outcome<Decision>> decision) {
        open(act);
        return books.change(MergeBooks.THE_ONE, action, act.withoutKey().seen(), book -> {
                    var _ = carryOut(book);
                    return decision.get().map(book::with);
                })
                .flatMap(book -> carryOut(book.state()));
    }

    private void open(Act act) {
        if (books.find(MergeBooks.THE_ONE).isEmpty()) {
            try {
                var opening = Act.ofService("lead", act.at(), act.requestId());
                books.add(MergeBooks.THE_ONE, MergeBook.EMPTY, MergeAction.OPENED, opening);
            } catch (Aggregates.Taken _) {
                // somebody opened it at this instant
            }
        }
    }

    private Outcome<Decision> merging(String id, String into, String reason, Act act) {
        var loser = find.of(id, act.actor());
        if (loser.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        var survivor = find.of(into, act.actor());
        if (survivor.isEmpty()) {
            return Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        }
        return MergeCheck.against(id, loser.get(), into, survivor.get(), act.actor()).stream()
                .findFirst()
                .<Outcome<Decision>>map(Outcome::refused)
                .orElseGet(
                        () -> seen(loser.get().enterprise(), act).map(_ -> Decision.of(id, into, null, reason, act)));
    }

    private Outcome<Decision> undoing(String id, String reason, Act act) {
        var entry = enterprises.find(id).filter(_ -> find.of(id, act.actor()).isPresent());
        if (entry.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        var into = entry.get().state().mergedInto();
        return into == null
                ? Outcome.refused(NOT_MERGED)
                : seen(entry.get(), act).map(_ -> Decision.of(id, null, into, reason, act));
    }

    private static Outcome<Versioned<Enterprise>> seen(Versioned<Enterprise> entry, Act act) {
        return act.expectedVersion() == null || act.expectedVersion() == entry.version()
                ? Outcome.done(entry)
                : Outcome.refused(Refusal.of(StoreProblem.STALE, "version", entry.version()));
    }

    /// However often: an entry that knows of this decision, or of a later one, stays as it is.
    Outcome<Canonical> carryOut(MergeBook book) {
        var decision = book.last();
        if (decision == null) {
            return Outcome.refused(NOT_MERGED);
        }
        var next = decision.alias(book.number());
        var action = decision.into() == null ? EnterpriseAction.MERGE_UNDONE : EnterpriseAction.MERGED;
        return enterprises
                .change(
                        decision.entry(),
                        action,
                        decision.act(),
                        entry -> Outcome.done(isLater(next, entry.alias()) ? entry.with(next) : entry))
                .map(entry -> settled(entry, decision, book.number()));
    }

    /// What came too late has nothing to settle.
    private Canonical settled(Versioned<Enterprise> entry, Decision decision, long number) {
        var alias = entry.state().alias();
        if (alias != null && alias.decision() == number) {
            duplicates.settle(decision, number);
        }
        return aliases.of(entry);
    }

    private static boolean isLater(Alias next, @Nullable Alias known) {
        return known == null || known.decision() < next.decision();
    }
}
