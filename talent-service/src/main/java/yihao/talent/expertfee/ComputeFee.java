package yihao.talent.expertfee;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expertfee.FeeRefusal.CAP_REACHED;
import static yihao.talent.expertfee.FeeRefusal.NO_OPINION;
import static yihao.talent.expertfee.FeeRefusal.OFFICE_ONLY;

import java.util.ArrayList;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.Numbers;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.Consultations;
import yihao.talent.consultation.Opinion;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.KeepPlaces;
import yihao.talent.expertfee.Fee.Status;
import yihao.talent.expertfee.Fee.Whose;
import yihao.talent.expertfee.FeePolicy.Due;

/// Rules EF-01 and EF-02: the office computes the fee of an opinion that was given; the expert's document counts it
/// within the year's cap, so that two computed at the same instant do not exceed it.
public class ComputeFee {

    private final Fees fees;
    private final Consultations consultations;
    private final KeepPlaces places;
    private final FeePolicy policy;
    private final Numbers numbers;

    ComputeFee(Fees fees, Consultations consultations, KeepPlaces places, FeePolicy policy, Numbers numbers) {
        this.fees = fees;
        this.consultations = consultations;
        this.places = places;
        this.policy = policy;
        this.numbers = numbers;
    }

    private record Basis(Versioned<Consultation> consultation, Assignment part, Opinion opinion) {

        String id() {
            return Fee.idOf(consultation.id(), part.expertId());
        }

        int year() {
            return CityTime.day(opinion.givenAt()).getYear();
        }
    }

    public Outcome<Versioned<Fee>> compute(String consultationId, String expertId, Act act) {
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        return basis(consultationId, expertId).flatMap(basis -> {
            if (act.actor().is(basis.part().subject())) {
                return refused(FeeRefusal.SAME_PERSON);
            }
            var before = fees.find(basis.id());
            if (before.isPresent() && !before.get().state().released()) {
                return refused(Refusal.of(
                        FeeRefusal.ALREADY_COMPUTED,
                        "number",
                        before.get().state().number()));
            }
            return due(basis).flatMap(due -> counted(basis, due, act).flatMap(amount -> keep(basis, due, amount, act)));
        });
    }

    private Outcome<Basis> basis(String consultationId, String expertId) {
        var consultation = consultations.find(consultationId);
        var part = consultation.flatMap(one -> one.state().assignmentOf(expertId));
        if (part.isEmpty() || part.get().opinion() == null) {
            return refused(NO_OPINION);
        }
        return done(new Basis(
                consultation.get(),
                part.get(),
                java.util.Objects.requireNonNull(part.get().opinion())));
    }

    private Outcome<Due> due(Basis basis) {
        return policy.decide(
                basis.consultation().state().kindId(),
                basis.part().grade(),
                basis.opinion().late(),
                CityTime.day(basis.opinion().givenAt()));
    }

    private Outcome<Money> counted(Basis basis, Due due, Act act) {
        return places.countFee(basis.part().expertId(), basis.id(), basis.year(), due.amount(), due.yearCap(), act)
                .flatMap(amount -> {
                    if (amount.isPositive()) {
                        return done(amount);
                    }
                    places.releaseFee(basis.part().expertId(), basis.id(), act);
                    return refused(Refusal.of(CAP_REACHED, "cap", due.yearCap().toString()));
                });
    }

    private Outcome<Versioned<Fee>> keep(Basis basis, Due due, Money amount, Act act) {
        var fee = fee(basis, due, amount, act);
        try {
            return done(fees.add(basis.id(), fee, FeeAction.COMPUTED, act));
        } catch (Taken _) {
            return fees.change(basis.id(), FeeAction.COMPUTED, act, before -> before.again(fee));
        }
    }

    private Fee fee(Basis basis, Due due, Money amount, Act act) {
        var lines = new ArrayList<>(due.lines());
        if (amount.isLessThan(due.amount())) {
            lines.add(new Line("fee-cap", Map.of("cap", due.yearCap().toString(), "amount", amount.toString())));
        }
        var consultation = basis.consultation();
        return new Fee(
                numbers.next("EF", CityTime.day(act.at())),
                new Whose(
                        basis.part().expertId(),
                        basis.part().expertNumber(),
                        basis.part().subject(),
                        consultation.id(),
                        consultation.state().number(),
                        basis.year()),
                amount,
                due.table(),
                lines,
                Status.COMPUTED,
                0,
                act.actor().subject(),
                null,
                null,
                false,
                null,
                null,
                null);
    }
}
