package yihao.project.fiveones;

import static yihao.project.fiveones.FiveOnes.Status.ENDED;
import static yihao.project.fiveones.FiveOnes.Status.REPLACED;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_YOURS;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_ONE_IN_FORCE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_REPLACES_UNFIT;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.function.Function;
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
                    .flatMap(found -> begun(found.state(), act).flatMap(_ -> replaced(found, replaces, act)))
                    .flatMap(_ -> sets.change(id, FiveOnesAction.PUT_IN_FORCE, act, set -> begun(set, act)));
        } catch (FiveOnesSets.Taken _) {
            return Outcome.refused(FIVE_ONES_ONE_IN_FORCE);
        }
    }

    private Outcome<FiveOnes> begun(FiveOnes set, Act act) {
        var rules = keep.rulesOn(act.at());
        return rules.mayPutInForce(act.actor(), set.keeper())
                ? set.putInForce(rules, act)
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
                    return old.industry().equals(by.state().industry())
                            ? old.ended(REPLACED, by.id(), act)
                            : Outcome.refused(FIVE_ONES_REPLACES_UNFIT);
                }));
    }

    public Outcome<Versioned<FiveOnes>> end(String id, Act act) {
        Function<FiveOnes, Outcome<FiveOnes>> ended =
                set -> keep.rulesOn(act.at()).mayPutInForce(act.actor(), set.keeper())
                        ? set.ended(ENDED, null, act)
                        : Outcome.refused(FIVE_ONES_NOT_YOURS);
        return isSaid(act)
                ? keep.find(id, act.actor()).flatMap(_ -> sets.change(id, FiveOnesAction.ENDED, act, ended))
                : Outcome.refused(REASON_MISSING);
    }

    static boolean isSaid(Act act) {
        return act.reason() != null && !act.reason().isBlank();
    }
}
