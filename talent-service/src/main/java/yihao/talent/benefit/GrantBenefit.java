package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.ALREADY_GRANTED;
import static yihao.talent.benefit.BenefitRefusal.GRANTED_BY_OFFICE;
import static yihao.talent.benefit.BenefitRefusal.NOBODY_BROUGHT;
import static yihao.talent.benefit.BenefitRefusal.PAPER_UNKNOWN;
import static yihao.talent.benefit.BenefitRefusal.TALENT_UNKNOWN;
import static yihao.talent.entitlement.EntitlementRefusal.NEVER_ARRIVED;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.talent.Line;
import yihao.talent.Numbers;
import yihao.talent.benefit.Benefit.Beneficiary;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.Before;
import yihao.talent.entitlement.Entitlement;
import yihao.talent.entitlement.EntitlementPolicy;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentRefusal;
import yihao.talent.talent.Talents;

/// The talent office grants what the tables give. Rule TB-03: what is used up is unique in the store, so that two
/// grants at the same instant are one.
public class GrantBenefit {

    private final Benefits benefits;
    private final Talents talents;
    private final EntitlementPolicy policy;
    private final Introducers introducers;
    private final RewardConflict conflict;
    private final YearlyCaps caps;
    private final Papers papers;
    private final Numbers numbers;

    GrantBenefit(
            Benefits benefits,
            Talents talents,
            EntitlementPolicy policy,
            Introducers introducers,
            RewardConflict conflict,
            YearlyCaps caps,
            Papers papers,
            Numbers numbers) {
        this.benefits = benefits;
        this.talents = talents;
        this.policy = policy;
        this.introducers = introducers;
        this.conflict = conflict;
        this.caps = caps;
        this.papers = papers;
        this.numbers = numbers;
    }

    /// What would be granted, to whom, and what whoever approves would look at.
    public record Offer(Entitlement entitlement, Beneficiary beneficiary, String payee, List<Line> marks) {

        private Offer paying(Entitlement other) {
            return new Offer(other, beneficiary, payee, marks);
        }
    }

    /// Nothing is written, and no paper has to be there yet.
    public Outcome<Offer> preview(Application application, Act act) {
        return offer(application, true, act)
                .flatMap(offer ->
                        caps.preview(offer.entitlement(), application, act).map(offer::paying));
    }

    public Outcome<Versioned<Benefit>> grant(String id, Application application, Act act) {
        return offer(application, false, act)
                .flatMap(offer ->
                        caps.take(id, offer.entitlement(), application, act).map(offer::paying))
                .flatMap(offer -> keep(id, offer, application, act));
    }

    private Outcome<Offer> offer(Application application, boolean isProofToCome, Act act) {
        return talent(application, act)
                .flatMap(talent -> known(application.papers())
                        .flatMap(_ -> policy.decide(
                                application,
                                KnownStanding.of(talent),
                                new Before(
                                        ConfirmInstalments.used(benefits, talent.id(), application.kind()),
                                        isProofToCome),
                                CityTime.day(act.at())))
                        .flatMap(entitled -> MeritRule.apply(entitled, application, standing(talent.id())))
                        .flatMap(entitled -> beneficiary(talent)
                                .flatMap(whose -> payee(entitled, application)
                                        .flatMap(payee -> conflict.check(entitled.terms(), whose, payee)
                                                .map(marks -> new Offer(entitled, whose, payee, marks))))));
    }

    private List<Benefit> standing(String talentId) {
        return benefits.ofTalent(talentId).stream().map(Versioned::state).toList();
    }

    private Outcome<Versioned<Talent>> talent(Application application, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(GRANTED_BY_OFFICE);
        }
        return talents.find(application.talentId()).map(GrantBenefit::living).orElseGet(() -> refused(TALENT_UNKNOWN));
    }

    private static Outcome<Versioned<Talent>> living(Versioned<Talent> talent) {
        return talent.state().isErased() ? refused(TalentRefusal.IS_ERASED) : done(talent);
    }

    private Outcome<List<Proof>> known(List<Proof> proofs) {
        return areKnown(proofs, papers) ? done(proofs) : refused(PAPER_UNKNOWN);
    }

    static boolean areKnown(List<Proof> proofs, Papers papers) {
        var ids = proofs.stream()
                .map(proof -> new PaperId(proof.fileId()))
                .distinct()
                .toList();
        return ids.isEmpty() || papers.among(ids).size() == ids.size();
    }

    private static Outcome<Beneficiary> beneficiary(Versioned<Talent> talent) {
        var place = talent.state().placement();
        return place == null
                ? refused(NEVER_ARRIVED)
                : done(new Beneficiary(
                        talent.id(), talent.state().number(), place.needId(), place.projectId(), place.unit()));
    }

    private Outcome<String> payee(Entitlement entitled, Application application) {
        return switch (entitled.terms().recipient()) {
            case TALENT -> done(application.talentId());
            case EMPLOYER -> done(String.valueOf(application.employer()));
            case REFERRER ->
                introducers
                        .of(application.talentId())
                        .map(one -> done(one.reference()))
                        .orElseGet(() -> refused(NOBODY_BROUGHT));
        };
    }

    private Outcome<Versioned<Benefit>> keep(String id, Offer offer, Application application, Act act) {
        var number = numbers.next("B", CityTime.day(act.at()));
        var entitled = offer.entitlement();
        var basis = new Basis(
                entitled.plan(),
                entitled.terms(),
                offer.payee(),
                application.ruling(),
                application.stated(),
                application.papers(),
                offer.marks());
        var by = act.actor().subject();
        var benefit = Benefit.granted(number, offer.beneficiary(), application, entitled, basis, by);
        try {
            return done(benefits.add(id, benefit, BenefitAction.GRANTED, act));
        } catch (Taken _) {
            if (benefits.find(id).isEmpty()) {
                caps.giveBack(id, entitled, application, act);
            }
            return refused(Refusal.of(ALREADY_GRANTED, "kind", application.kind()));
        }
    }
}
