package yihao.talent.erasure;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.erasure.ErasureRefusal.DECISION_NOT_YOURS;
import static yihao.talent.erasure.ErasureRefusal.STILL_TIED;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.papers.Papers;
import yihao.platform.secrecy.Vault;
import yihao.talent.talent.TalentAction;
import yihao.talent.talent.Talents;
import yihao.talent.talent.TitleProofs;

/// Rule TE-03: an erasure is approved by somebody else while nothing depends on the person. Then the talent is marked,
/// so that nothing new begins; what began in between is looked for once more; and the key is destroyed. Each step is
/// done again by whoever finds it half done. The files that prove titles go with the key.
public class DecideErasure {

    private final Erasures erasures;
    private final Talents talents;
    private final Vault vault;
    private final Papers papers;
    private final List<Ties> ties;

    DecideErasure(Erasures erasures, Talents talents, Vault vault, Papers papers, List<Ties> ties) {
        this.erasures = erasures;
        this.talents = talents;
        this.vault = vault;
        this.papers = papers;
        this.ties = List.copyOf(ties);
    }

    public Outcome<Versioned<Erasure>> approve(String id, Act act) {
        return permitted(id, act.actor())
                .flatMap(asked -> erasures.change(
                        id,
                        ErasureAction.APPROVED,
                        act,
                        erasure -> erasure.approve(act)
                                .flatMap(approved -> untied(approved.talentId()).map(_ -> approved))))
                .flatMap(approved -> finish(approved, act.alsoFor()));
    }

    public Outcome<Versioned<Erasure>> decline(String id, String why, Act act) {
        return permitted(id, act.actor())
                .flatMap(_ -> erasures.change(
                        id, ErasureAction.DECLINED, act.because(why), erasure -> erasure.decline(act, why)));
    }

    /// Takes up what a crash, or somebody's tie of the last moment, left approved and not done.
    ///
    /// @return how many were finished
    public int finishApproved(Act act, int atMost) {
        int finished = 0;
        for (var approved : erasures.in(Erasure.Status.APPROVED, atMost)) {
            finished +=
                    finish(approved, act).result().filter(DecideErasure::isDone).isPresent() ? 1 : 0;
        }
        return finished;
    }

    /// A restored database of keys brings back who was in it, one of files their proofs: those whose
    /// erasure is done are erased again.
    public void eraseAgain(int atOnce) {
        var page = erasures.in(Erasure.Status.DONE, null, atOnce);
        while (!page.isEmpty()) {
            page.forEach(done -> destroy(done.state().talentId()));
            page = erasures.in(Erasure.Status.DONE, page.getLast().state().number(), atOnce);
        }
    }

    public List<String> tiesOf(String talentId) {
        return ties.stream()
                .flatMap(kind -> kind.of(talentId).stream())
                .sorted()
                .toList();
    }

    public static boolean mayDecide(Erasure erasure, Actor actor) {
        return mayDecide(actor) && erasure.status() == Erasure.Status.ASKED && !actor.is(erasure.askedBy());
    }

    private static boolean mayDecide(Actor actor) {
        return actor.has(Function.TALENT_OFFICE, Function.BUREAU_HEAD);
    }

    private Outcome<Versioned<Erasure>> finish(Versioned<Erasure> approved, Act act) {
        var erasure = approved.state();
        var why = act.because(erasure.number());
        return talents.change(erasure.talentId(), TalentAction.ERASED, why, talent -> talent.erased(act.at()))
                .flatMap(_ -> tiesOf(erasure.talentId()).isEmpty() ? destroyed(approved, act) : done(approved));
    }

    private Outcome<Versioned<Erasure>> destroyed(Versioned<Erasure> approved, Act act) {
        destroy(approved.state().talentId());
        return erasures.change(approved.id(), ErasureAction.DONE, act, Erasure::finished);
    }

    /// The key, and the files that prove titles: they lie in the clear and may name the person.
    private void destroy(String talentId) {
        talents.find(talentId)
                .map(talent -> TitleProofs.of(talent.state()))
                .ifPresent(proofs -> proofs.forEach(papers::destroy));
        vault.erase(talentId);
    }

    private Outcome<List<String>> untied(String talentId) {
        var tied = tiesOf(talentId);
        return tied.isEmpty() ? done(tied) : refused(Refusal.missing(STILL_TIED, tied));
    }

    private Outcome<Versioned<Erasure>> permitted(String id, Actor actor) {
        if (!mayDecide(actor)) {
            return refused(DECISION_NOT_YOURS);
        }
        return erasures.find(id)
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static boolean isDone(Versioned<Erasure> erasure) {
        return erasure.state().status() == Erasure.Status.DONE;
    }
}
