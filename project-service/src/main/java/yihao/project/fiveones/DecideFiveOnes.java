package yihao.project.fiveones;

import static yihao.project.fiveones.FiveOnes.Status.ENDED;
import static yihao.project.fiveones.FiveOnes.Status.REPLACED;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_YOURS;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_ONE_IN_FORCE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_REPLACES_UNFIT;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// P3: puts a whole set in force in the place of the one before, and ends it.
public final class DecideFiveOnes {

    private final FiveOnesSets sets;
    private final KeepFiveOnes keep;

    public DecideFiveOnes(FiveOnesSets sets, KeepFiveOnes keep) {
        this.sets = sets;
        this.keep = keep;
    }

    /// Rule FO-03: the unique index decides who is first; a set in force gives way only to the one
    /// that names it.
    ///
    /// @param replaces the id of the set in force
    public Outcome<Versioned<FiveOnes>> putInForce(String id, @Nullable String replaces, Act act) {
        try {
            return keep.find(id, act.actor())
                    .flatMap(_ -> asSeen(id, act))
                    .flatMap(found -> replaced(found, replaces, act))
                    .flatMap(_ -> sets.change(id, FiveOnesAction.PUT_IN_FORCE, act, set -> begun(set, act)));
        } catch (FiveOnesSets.Taken _) {
            return Outcome.refused(FIVE_ONES_ONE_IN_FORCE);
        }
    }

    /// Before anything gives way: whether it may begin, and is what the client saw.
    private Outcome<Versioned<FiveOnes>> asSeen(String id, Act act) {
        return sets.change(
                id, FiveOnesAction.PUT_IN_FORCE, act, set -> begun(set, act).map(_ -> set));
    }

    private Outcome<FiveOnes> begun(FiveOnes set, Act act) {
        return decided(set, act, () -> set.putInForce(keep.rulesOn(act.at()), act));
    }

    private Outcome<FiveOnes> decided(FiveOnes set, Act act, Supplier<Outcome<FiveOnes>> decision) {
        return keep.rulesOn(act.at()).mayPutInForce(act.actor(), set.keeper())
                ? decision.get()
                : Outcome.refused(FIVE_ONES_NOT_YOURS);
    }

    /// A try that broke off after this step is taken up where it stopped.
    private Outcome<Versioned<FiveOnes>> replaced(Versioned<FiveOnes> by, @Nullable String id, Act act) {
        if (id == null) {
            return Outcome.done(by);
        }
        return keep.find(id, act.actor())
                .flatMap(_ -> sets.change(id, FiveOnesAction.REPLACED, act.alsoFor(), old -> {
                    if (by.id().equals(old.replacedBy())) {
                        return Outcome.done(old);
                    }
                    if (!old.industry().equals(by.state().industry())) {
                        return Outcome.refused(FIVE_ONES_REPLACES_UNFIT);
                    }
                    return decided(old, act, () -> old.ended(REPLACED, by.id(), act));
                }));
    }

    public Outcome<Versioned<FiveOnes>> end(String id, Act act) {
        Function<FiveOnes, Outcome<FiveOnes>> ended = set -> decided(set, act, () -> set.ended(ENDED, null, act));
        return isSaid(act)
                ? keep.find(id, act.actor()).flatMap(_ -> sets.change(id, FiveOnesAction.ENDED, act, ended))
                : Outcome.refused(REASON_MISSING);
    }

    static boolean isSaid(Act act) {
        return act.reason() != null && !act.reason().isBlank();
    }
}
