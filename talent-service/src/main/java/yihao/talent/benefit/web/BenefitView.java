package yihao.talent.benefit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.Words;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.BenefitActions;
import yihao.talent.benefit.Clawback;
import yihao.talent.benefit.ConfirmInstalments;
import yihao.talent.benefit.DecideBenefit;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.payment.LedgerRefusal;

/// @param explanation how the amount came about, line by line
/// @param marks what whoever approves has to look at
/// @param running whether more comes due by the clock
/// @param actions what this caller may do now
record BenefitView(
        String id,
        String number,
        long version,
        String talentId,
        String talentNumber,
        String needId,
        @Nullable String projectId,
        String unit,
        String kind,
        Money amount,
        Money paid,
        String ruleVersion,
        @Nullable TalentClass talentClass,
        String catalogue,
        LocalDate appliedOn,
        List<LineView> explanation,
        List<LineView> marks,
        Benefit.Status status,
        String recipient,
        String payee,
        @Nullable String ruling,
        Map<String, String> stated,
        List<Proof> papers,
        boolean running,
        List<InstalmentView> instalments,
        @Nullable ClawbackView clawback,
        String grantedBy,
        @Nullable String decidedBy,
        @Nullable String declinedReason,
        @Nullable String paymentId,
        @Nullable Instant paidAt,
        List<String> actions) {

    record LineView(String step, String text) {

        static List<LineView> of(List<Line> lines, Words words, Locale locale) {
            return lines.stream()
                    .map(line -> new LineView(line.code(), words.of(line, locale)))
                    .toList();
        }
    }

    record ClawbackView(
            Clawback.Cause cause,
            Clawback.Status status,
            Money amount,
            Money demanded,
            Money returned,
            String reason,
            String demandedBy,
            Instant demandedAt,
            @Nullable String decidedBy,
            boolean open,
            List<RefusedDemandView> refused) {

        static @Nullable ClawbackView of(Benefit benefit) {
            var clawback = benefit.clawback();
            return clawback == null
                    ? null
                    : new ClawbackView(
                            clawback.cause(),
                            clawback.status(),
                            clawback.owedOf(benefit.paid()),
                            clawback.demanded(),
                            clawback.returned(),
                            clawback.reason(),
                            clawback.demandedBy(),
                            clawback.demandedAt(),
                            clawback.decidedBy(),
                            clawback.open(),
                            RefusedDemandView.of(clawback));
        }
    }

    /// A demand that the ledger did not take.
    record RefusedDemandView(String sourceId, Money amount, LedgerRefusal refusal) {

        static List<RefusedDemandView> of(Clawback clawback) {
            return clawback.demands().stream()
                    .flatMap(one -> Stream.ofNullable(one.refusal())
                            .map(why -> new RefusedDemandView(one.sourceId(), one.amount(), why)))
                    .toList();
        }
    }

    static BenefitView of(Versioned<Benefit> stored, Words words, Actor actor, Locale locale) {
        var benefit = stored.state();
        var whose = benefit.beneficiary();
        var basis = benefit.basis();
        return new BenefitView(
                stored.id(),
                benefit.number(),
                stored.version(),
                whose.talentId(),
                whose.talentNumber(),
                whose.needId(),
                whose.projectId(),
                whose.unit(),
                benefit.benefitKind(),
                benefit.amount(),
                benefit.paid(),
                benefit.table(),
                benefit.talentClass(),
                benefit.catalogue(),
                benefit.appliedOn(),
                LineView.of(benefit.explanation(), words, locale),
                LineView.of(basis.marks(), words, locale),
                benefit.status(),
                basis.terms().recipient().name(),
                basis.payee(),
                basis.ruling(),
                basis.stated(),
                basis.papers(),
                benefit.running(),
                InstalmentView.of(benefit, actor),
                ClawbackView.of(benefit),
                benefit.grantedBy(),
                benefit.decidedBy(),
                benefit.declinedReason(),
                benefit.paymentId(),
                benefit.paidAt(),
                actions(benefit, actor));
    }

    private static List<String> actions(Benefit benefit, Actor actor) {
        var actions = new ArrayList<String>();
        if (DecideBenefit.mayDecide(benefit, actor)) {
            actions.add("approve");
            actions.add("decline");
        }
        if (benefit.running() && ConfirmInstalments.mayConfirm(actor)) {
            actions.add("confirmDue");
        }
        actions.addAll(BenefitActions.onClawback(benefit, actor));
        return actions;
    }
}
