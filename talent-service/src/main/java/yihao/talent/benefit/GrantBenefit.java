package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.ALREADY_GRANTED;
import static yihao.talent.benefit.BenefitRefusal.GRANTED_BY_OFFICE;
import static yihao.talent.benefit.BenefitRefusal.NEVER_ARRIVED;
import static yihao.talent.benefit.BenefitRefusal.TALENT_UNKNOWN;

import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.Numbers;
import yihao.talent.benefit.Benefit.Beneficiary;
import yihao.talent.talent.Talent;
import yihao.talent.talent.Talents;

/// The talent office grants what the tables give. Rule TB-03: what is used up is unique in the store, so that two
/// grants at the same instant are one.
public class GrantBenefit {

    private final Benefits benefits;
    private final Talents talents;
    private final BenefitPolicy policy;
    private final Numbers numbers;

    GrantBenefit(Benefits benefits, Talents talents, BenefitPolicy policy, Numbers numbers) {
        this.benefits = benefits;
        this.talents = talents;
        this.policy = policy;
        this.numbers = numbers;
    }

    /// What would be granted, and why; nothing is written.
    public Outcome<Entitlement> preview(Application application, Act act) {
        return talent(application, act).flatMap(talent -> policy.decide(application, talent, CityTime.day(act.at())));
    }

    public Outcome<Versioned<Benefit>> grant(String id, Application application, Act act) {
        return talent(application, act)
                .flatMap(talent -> policy.decide(application, talent, CityTime.day(act.at()))
                        .flatMap(entitled ->
                                beneficiary(talent).flatMap(whose -> keep(id, whose, application, entitled, act))));
    }

    private Outcome<Versioned<Talent>> talent(Application application, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(GRANTED_BY_OFFICE);
        }
        return talents.find(application.talentId()).map(Outcome::done).orElseGet(() -> refused(TALENT_UNKNOWN));
    }

    private static Outcome<Beneficiary> beneficiary(Versioned<Talent> talent) {
        var place = talent.state().placement();
        return place == null
                ? refused(NEVER_ARRIVED)
                : done(new Beneficiary(
                        talent.id(), talent.state().number(), place.needId(), place.projectId(), place.unit()));
    }

    private Outcome<Versioned<Benefit>> keep(
            String id, Beneficiary whose, Application application, Entitlement entitled, Act act) {
        var number = numbers.next("B", CityTime.day(act.at()));
        var benefit = Benefit.granted(
                number, whose, application, entitled, act.actor().subject());
        try {
            return done(benefits.add(id, benefit, BenefitAction.GRANTED, act));
        } catch (Taken _) {
            return refused(Refusal.of(ALREADY_GRANTED, "kind", application.kind()));
        }
    }
}
