package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.ALREADY_DECIDED;
import static yihao.talent.benefit.BenefitRefusal.NOT_AT_THIS_STEP;
import static yihao.talent.benefit.BenefitRefusal.SAME_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.Entitlement;
import yihao.talent.entitlement.Plan.ByMonth;
import yihao.talent.entitlement.Plan.ByYear;
import yihao.talent.entitlement.Plan.InParts;
import yihao.talent.entitlement.Plan.Once;

/// A benefit from the grant to the last payment.
///
/// @param amount the whole, or what a standing grant pays each time
/// @param talentClass none where a title alone decides
/// @param uses what it uses up: unique in the store, never empty; nothing but itself once it was declined
/// @param paymentId the latest payment
/// @param dueFrom before this day nothing more comes due by the clock; none where nothing runs
public record Benefit(
        String number,
        Beneficiary beneficiary,
        String benefitKind,
        Money amount,
        String table,
        @Nullable TalentClass talentClass,
        String catalogue,
        LocalDate appliedOn,
        List<String> uses,
        List<Line> explanation,
        Status status,
        String grantedBy,
        @Nullable String decidedBy,
        @Nullable String declinedReason,
        @Nullable String paymentId,
        @Nullable Instant paidAt,
        Basis basis,
        List<Instalment> instalments,
        @Nullable LocalDate dueFrom,
        @Nullable Clawback clawback) {

    /// Whose it is and where that talent works. References only.
    public record Beneficiary(
            String talentId,
            String talentNumber,
            String needId,
            @Nullable String projectId,
            String unit) {}

    /// APPROVED: something waits to be ordered. RUNNING: more is to come due or to be proven.
    public enum Status {
        GRANTED,
        APPROVED,
        PAYMENT_ORDERED,
        PAID,
        DECLINED,
        PAYMENT_REFUSED,
        RUNNING,
        CANCELLED
    }

    public Benefit {
        uses = List.copyOf(uses);
        explanation = List.copyOf(explanation);
        instalments = basis == null
                ? Instalment.ofEarlier(amount, status, decidedBy, paymentId, paidAt)
                : List.copyOf(instalments);
        basis = basis == null ? Basis.ofEarlier(beneficiary.talentId()) : basis;
    }

    static Benefit granted(
            String number, Beneficiary whose, Application asked, Entitlement entitled, Basis basis, String by) {
        return new Benefit(
                number,
                whose,
                asked.kind(),
                entitled.amount(),
                entitled.table(),
                entitled.classification().talentClass(),
                entitled.classification().catalogue(),
                entitled.classification().on(),
                entitled.uses(),
                entitled.explanation(),
                Status.GRANTED,
                by,
                null,
                null,
                null,
                null,
                basis,
                List.of(),
                null,
                null);
    }

    /// Whether more comes due by the clock.
    public boolean running() {
        return dueFrom != null;
    }

    public Optional<String> payment() {
        return Optional.ofNullable(paymentId);
    }

    public Money paid() {
        return instalments.stream()
                .filter(Instalment::isPaid)
                .map(Instalment::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    /// Once it has ended, whoever comes back may be granted it anew; its months and years stay used.
    List<String> usesWithoutStanding() {
        return uses.stream()
                .map(use -> use.endsWith("/standing") ? "ended/" + number : use)
                .toList();
    }

    /// What was paid or is still to be, of what was confirmed or planned so far.
    Money owed() {
        return instalments.stream()
                .filter(one -> one.status() != Instalment.Status.CANCELLED)
                .map(Instalment::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    /// Rule TB-04.
    Outcome<Benefit> approve(Actor by, List<Line> marks) {
        return decidable(by)
                .map(_ -> {
                    var approved = change().basis(basis.marked(marks)).decided(Status.APPROVED, by.subject(), null);
                    return switch (basis.plan()) {
                        case Once _ -> approved.instalments(List.of(Instalment.confirmed("", amount, by.subject())));
                        case ByMonth months -> approved.runningFrom(months.notBefore());
                        case ByYear years -> approved.runningFrom(years.from());
                        case InParts(var parts) ->
                            approved.instalments(parts.stream()
                                    .map(part -> Instalment.planned(part.id(), part.amount()))
                                    .toList());
                    };
                })
                .map(BenefitChange::settled);
    }

    Outcome<Benefit> decline(Actor by, String reason) {
        return decidable(by)
                .map(_ -> change().uses(List.of("declined/" + number))
                        .decided(Status.DECLINED, by.subject(), reason)
                        .benefit());
    }

    private Outcome<Benefit> decidable(Actor by) {
        if (status != Status.GRANTED) {
            return refused(Refusal.of(ALREADY_DECIDED, "status", status.name()));
        }
        return by.is(grantedBy) ? refused(SAME_PERSON) : done(this);
    }

    /// Rule TB-09: what has come due is confirmed, each once.
    ///
    /// @param next the day before which no more comes due; none where there will be no more
    Outcome<Benefit> confirmDue(List<String> keys, Actor by, @Nullable LocalDate next) {
        if (!running()) {
            return refused(Refusal.of(NOT_AT_THIS_STEP, "status", status.name()));
        }
        var confirmed = keys.stream().map(key -> Instalment.confirmed(key, amount, by.subject()));
        var used = keys.stream().map(key -> beneficiary.talentId() + "/" + benefitKind + "/" + key);
        return done(change().uses(Stream.concat(uses.stream(), used).toList())
                .instalments(Stream.concat(instalments.stream(), confirmed).toList())
                .runningFrom(next)
                .settled());
    }

    /// Rule TB-07: one person brings the proof of a milestone, another confirms it.
    Outcome<Benefit> prove(String key, List<Proof> proof, Actor by) {
        return on(key, Instalment.Status.PLANNED, one -> one.prove(proof, by.subject()));
    }

    Outcome<Benefit> confirm(String key, Actor by) {
        return instalment(key).filter(one -> by.is(one.provenBy())).isPresent()
                ? refused(SAME_PERSON)
                : on(key, Instalment.Status.PROVEN, one -> one.confirm(by.subject()));
    }

    /// Rule TB-05: what the ledger refused is ordered once more.
    Outcome<Benefit> again(String key) {
        return on(key, Instalment.Status.REFUSED, Instalment::again);
    }

    private Outcome<Benefit> on(String key, Instalment.Status at, UnaryOperator<Instalment> next) {
        return instalment(key).filter(one -> one.status() == at).isEmpty()
                ? refused(Refusal.of(NOT_AT_THIS_STEP, "status", status.name()))
                : done(change().instalments(replaced(key, next)).settled());
    }

    Optional<Instalment> instalment(String key) {
        return instalments.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    List<Instalment> replaced(String key, UnaryOperator<Instalment> next) {
        var all = new ArrayList<Instalment>();
        instalments.forEach(one -> all.add(one.key().equals(key) ? next.apply(one) : one));
        return all;
    }

    BenefitChange change() {
        return new BenefitChange(this);
    }
}
