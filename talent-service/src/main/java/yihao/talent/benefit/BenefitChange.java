package yihao.talent.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.benefit.Benefit.Status;

/// The next state of a benefit, put together from what changes.
final class BenefitChange {

    private final Benefit before;
    private List<String> uses;
    private Status status;
    private @Nullable String decidedBy;
    private @Nullable String declinedReason;
    private @Nullable String paymentId;
    private @Nullable Instant paidAt;
    private Basis basis;
    private List<Instalment> instalments;
    private @Nullable LocalDate dueFrom;
    private @Nullable Clawback clawback;

    BenefitChange(Benefit before) {
        this.before = before;
        this.uses = before.uses();
        this.status = before.status();
        this.decidedBy = before.decidedBy();
        this.declinedReason = before.declinedReason();
        this.paymentId = before.paymentId();
        this.paidAt = before.paidAt();
        this.basis = before.basis();
        this.instalments = before.instalments();
        this.dueFrom = before.dueFrom();
        this.clawback = before.clawback();
    }

    BenefitChange uses(List<String> next) {
        uses = next;
        return this;
    }

    BenefitChange decided(Status next, String by, @Nullable String reason) {
        status = next;
        decidedBy = by;
        declinedReason = reason;
        return this;
    }

    BenefitChange basis(Basis next) {
        basis = next;
        return this;
    }

    /// @param next none where nothing more comes due by the clock
    BenefitChange runningFrom(@Nullable LocalDate next) {
        dueFrom = next;
        return this;
    }

    BenefitChange clawback(@Nullable Clawback next) {
        clawback = next;
        return this;
    }

    /// The instalments decide where the whole stands.
    BenefitChange instalments(List<Instalment> next) {
        instalments = next;
        return this;
    }

    BenefitChange payment(@Nullable String payment, @Nullable Instant at) {
        paymentId = payment;
        paidAt = at;
        return this;
    }

    Benefit benefit() {
        return built(status);
    }

    /// The same, standing where its instalments stand.
    Benefit settled() {
        return built(statusOf(instalments, dueFrom != null));
    }

    private static Status statusOf(List<Instalment> all, boolean running) {
        if (has(all, Instalment.Status.CONFIRMED)) {
            return Status.APPROVED;
        }
        if (has(all, Instalment.Status.REFUSED)) {
            return Status.PAYMENT_REFUSED;
        }
        if (has(all, Instalment.Status.ORDERED)) {
            return Status.PAYMENT_ORDERED;
        }
        if (running || has(all, Instalment.Status.PLANNED) || has(all, Instalment.Status.PROVEN)) {
            return Status.RUNNING;
        }
        return has(all, Instalment.Status.PAID) ? Status.PAID : Status.CANCELLED;
    }

    private static boolean has(List<Instalment> all, Instalment.Status status) {
        return all.stream().anyMatch(one -> one.status() == status);
    }

    private Benefit built(Status where) {
        return new Benefit(
                before.number(),
                before.beneficiary(),
                before.benefitKind(),
                before.amount(),
                before.table(),
                before.talentClass(),
                before.catalogue(),
                before.appliedOn(),
                uses,
                before.explanation(),
                where,
                before.grantedBy(),
                decidedBy,
                declinedReason,
                paymentId,
                paidAt,
                basis,
                instalments,
                dueFrom,
                clawback);
    }
}
