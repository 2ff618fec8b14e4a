package yihao.talent.erasure;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.erasure.ErasureRefusal.ALREADY_ASKED;
import static yihao.talent.erasure.ErasureRefusal.ASKED_BY_OFFICE;
import static yihao.talent.erasure.ErasureRefusal.UNKNOWN_GROUND;

import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Numbers;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentRefusal;
import yihao.talent.talent.Talents;

/// Rule TE-02: the talent office asks for an erasure, on one of the grounds of the law.
public class AskErasure {

    private final Erasures erasures;
    private final Talents talents;
    private final RuleBook<ErasureRules> rules;
    private final Numbers numbers;

    AskErasure(Erasures erasures, Talents talents, RuleBook<ErasureRules> rules, Numbers numbers) {
        this.erasures = erasures;
        this.talents = talents;
        this.rules = rules;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Erasure>> ask(String id, String talentId, String ground, String reason, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(ASKED_BY_OFFICE);
        }
        var talent = talents.find(talentId);
        if (talent.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", talentId));
        }
        if (talent.get().state().isErased()) {
            return refused(TalentRefusal.IS_ERASED);
        }
        return rules.inForce(CityTime.day(act.at()))
                .filter(set -> set.rules().knows(ground))
                .map(set -> add(id, talent.get(), ground, set, reason, act))
                .orElseGet(() -> refused(Refusal.of(UNKNOWN_GROUND, "ground", ground)));
    }

    private Outcome<Versioned<Erasure>> add(
            String id, Versioned<Talent> talent, String ground, RuleSet<ErasureRules> set, String reason, Act act) {
        var asked = new Erasure(
                numbers.next("TE", CityTime.day(act.at())),
                talent.id(),
                talent.state().number(),
                ground,
                set.reference(),
                reason,
                Erasure.Status.ASKED,
                act.actor().subject(),
                act.at(),
                null,
                null,
                null,
                talent.id());
        try {
            return done(erasures.add(id, asked, ErasureAction.ASKED, act.because(reason)));
        } catch (Erasures.Taken _) {
            return refused(ALREADY_ASKED);
        }
    }
}
