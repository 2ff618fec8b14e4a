package yihao.rules.upload;

import static yihao.rules.upload.RuleUploadProblem.KIND_UNKNOWN;
import static yihao.rules.upload.RuleUploadProblem.MAY_NOT_DECIDE;
import static yihao.rules.upload.RuleUploadProblem.MAY_NOT_PROPOSE;
import static yihao.rules.upload.RuleUploadProblem.NOT_TO_DECIDE;
import static yihao.rules.upload.RuleUploadProblem.REASON_MISSING;
import static yihao.rules.upload.RuleUploadProblem.UNREADABLE;
import static yihao.rules.upload.RuleUploadProblem.VERSION_TAKEN;
import static yihao.rules.upload.RuleUploadProblem.VERSION_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

/// New versions of rule data: proposed by one person, put in force by another. What is in force decides from the day it
/// says, whatever day that is: a text may be published after the day it holds from.
public final class UploadRules {

    private final RuleUploads uploads;
    private final RuleBooks books;
    private final Set<Function> propose;
    private final Set<Function> decide;
    private final BiConsumer<RuleUpload, String> unreadable;

    /// @param propose who may write new versions, and `decide` who puts them in force
    public UploadRules(
            RuleUploads uploads,
            RuleBooks books,
            Set<Function> propose,
            Set<Function> decide,
            BiConsumer<RuleUpload, String> unreadable) {
        this.uploads = uploads;
        this.books = books;
        this.propose = Set.copyOf(propose);
        this.decide = Set.copyOf(decide);
        this.unreadable = unreadable;
    }

    /// What a document would become; nothing is kept.
    public Outcome<RuleSet<?>> check(String kind, String text, Actor actor) {
        if (!mayPropose(actor)) {
            return Outcome.refused(MAY_NOT_PROPOSE);
        }
        return read(kind, text);
    }

    private Outcome<RuleSet<?>> read(String kind, String text) {
        return books.of(kind)
                .map(book -> read(book, text))
                .orElseGet(() -> Outcome.refused(Refusal.of(KIND_UNKNOWN, "kind", kind)));
    }

    private static <T> Outcome<RuleSet<?>> read(RuleBook<T> book, String text) {
        return switch (book.writing().orElseThrow().reader().apply(text)) {
            case RuleReading.Unreadable<T>(var problems) -> Outcome.refused(unreadable(problems));
            case RuleReading.Read<T>(var set) -> {
                if (!set.status().decides()) {
                    yield Outcome.refused(
                            Refusal.of(NOT_TO_DECIDE, "status", set.status().name()));
                }
                yield book.find(set.reference()).isPresent()
                        ? Outcome.refused(Refusal.of(VERSION_TAKEN, "reference", set.reference()))
                        : Outcome.done(set);
            }
        };
    }

    private static Refusal unreadable(List<RuleProblem> problems) {
        return new Refusal(UNREADABLE, RuleProblem.facts(problems));
    }

    public Outcome<Versioned<RuleUpload>> propose(String kind, String text, Act act) {
        return check(kind, text, act.actor()).flatMap(set -> {
            var reason = act.reason();
            return reason == null || reason.isBlank()
                    ? Outcome.refused(REASON_MISSING)
                    : keep(RuleUpload.proposed(set, text, reason, act), act);
        });
    }

    private Outcome<Versioned<RuleUpload>> keep(RuleUpload proposal, Act act) {
        try {
            return Outcome.done(uploads.add(proposal.id(), proposal, RuleUploadAction.PROPOSED, act));
        } catch (Aggregates.Taken _) {
            return uploads.change(
                    proposal.id(), RuleUploadAction.PROPOSED_AGAIN, act, before -> before.proposedAgain(proposal));
        }
    }

    /// Put in force it decides at once on this instance, and within seconds on every other. What was proposed to an
    /// older
    /// release is read again first.
    public Outcome<Versioned<RuleUpload>> putInForce(String kind, String reference, Act act) {
        return decide(
                        kind,
                        reference,
                        RuleUploadAction.PUT_IN_FORCE,
                        act,
                        upload -> upload.putInForce(act)
                                .flatMap(next -> read(kind, upload.text()).map(_ -> next)))
                .map(upload -> {
                    books.learn(upload.state(), unreadable);
                    return upload;
                });
    }

    public Outcome<Versioned<RuleUpload>> decline(String kind, String reference, Act act) {
        return decide(kind, reference, RuleUploadAction.DECLINED, act, upload -> upload.decline(act));
    }

    private Outcome<Versioned<RuleUpload>> decide(
            String kind,
            String reference,
            RuleUploadAction action,
            Act act,
            java.util.function.Function<RuleUpload, Outcome<RuleUpload>> decision) {
        if (!mayDecide(act.actor())) {
            return Outcome.refused(MAY_NOT_DECIDE);
        }
        var id = RuleUpload.idOf(kind, reference);
        return uploads.find(id).isEmpty()
                ? Outcome.refused(Refusal.of(VERSION_UNKNOWN, "reference", reference))
                : uploads.change(id, action, act, decision);
    }

    public boolean mayPropose(Actor actor) {
        return actor.has(propose.toArray(Function[]::new));
    }

    /// What this actor may do with it now; the decision itself asks again.
    public List<String> actions(RuleUpload upload, Actor actor) {
        var actions = new ArrayList<String>();
        if (upload.status() == RuleUpload.Status.PROPOSED && mayDecide(actor)) {
            if (!actor.is(upload.proposed().by())) {
                actions.add("putInForce");
            }
            actions.add("decline");
        }
        return actions;
    }

    public boolean mayDecide(Actor actor) {
        return actor.has(decide.toArray(Function[]::new));
    }

    /// Takes over what is in force and not known here yet.
    public void learn() {
        uploads.inForce().stream()
                .filter(id -> !books.knows(id))
                .flatMap(id -> uploads.find(id).stream())
                .forEach(upload -> books.learn(upload.state(), unreadable));
    }

    /// Whether a version shows to this actor: what is not in force only to those who write and decide, and to auditors.
    public boolean sees(RuleUpload upload, Actor actor) {
        return upload.status() == RuleUpload.Status.IN_FORCE || isInvolved(actor);
    }

    /// What waits for its second person, to those who write and decide, and to auditors.
    public List<Versioned<RuleUpload>> proposed(Actor actor) {
        return isInvolved(actor) ? uploads.proposed() : List.of();
    }

    private boolean isInvolved(Actor actor) {
        return mayPropose(actor) || mayDecide(actor) || actor.has(Function.AUDITOR);
    }
}
