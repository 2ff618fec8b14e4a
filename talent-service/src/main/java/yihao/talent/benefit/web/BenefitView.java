package yihao.talent.benefit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.Words;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.DecideBenefit;

/// @param explanation how the amount came about, line by line
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
        String ruleVersion,
        TalentClass talentClass,
        String catalogue,
        LocalDate appliedOn,
        List<LineView> explanation,
        Benefit.Status status,
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

    static BenefitView of(Versioned<Benefit> stored, Words words, Actor actor, Locale locale) {
        var benefit = stored.state();
        var whose = benefit.beneficiary();
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
                benefit.table(),
                benefit.talentClass(),
                benefit.catalogue(),
                benefit.appliedOn(),
                LineView.of(benefit.explanation(), words, locale),
                benefit.status(),
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
        return actions;
    }
}
