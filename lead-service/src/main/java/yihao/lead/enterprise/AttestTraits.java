package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseProblem.ATTESTATION_REASON_MISSING;
import static yihao.lead.enterprise.EnterpriseProblem.ATTESTATION_YEAR_TO_COME;

import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// L2: a trait enters the register with its source and year; what turns out wrong is taken back with a reason and stays
/// on record.
public final class AttestTraits {

    private final Enterprises enterprises;
    private final DecideEnterprise deciding;

    public AttestTraits(Enterprises enterprises, EnterpriseSight sight) {
        this.enterprises = enterprises;
        this.deciding = new DecideEnterprise(enterprises, sight);
    }

    public Outcome<Versioned<Enterprise>> attest(String id, Trait trait, int year, String source, Act act) {
        var thisYear = CityTime.day(act.at()).getYear();
        if (year > thisYear) {
            return Outcome.refused(Refusal.of(ATTESTATION_YEAR_TO_COME, "latest", thisYear));
        }
        var by = act.actor().subject();
        var made = new Attestation(enterprises.newId(), trait, year, source, by, act.at(), null);
        return deciding.decide(id, EnterpriseAction.TRAIT_ATTESTED, act, enterprise -> enterprise.attest(made));
    }

    public Outcome<Versioned<Enterprise>> takeBack(String id, String attestation, Act act) {
        var reason = act.reason();
        return deciding.decide(
                id,
                EnterpriseAction.TRAIT_TAKEN_BACK,
                act,
                enterprise -> reason == null || reason.isBlank()
                        ? Outcome.refused(ATTESTATION_REASON_MISSING)
                        : enterprise.takeBack(
                                attestation,
                                new Attestation.TakenBack(act.actor().subject(), act.at(), reason)));
    }
}
