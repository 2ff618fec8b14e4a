package yihao.talent.expertfee.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.Words;
import yihao.talent.expertfee.DecideFee;
import yihao.talent.expertfee.Fee;
import yihao.talent.payment.LedgerRefusal;

/// @param explanation how the amount came about, line by line
/// @param actions what this caller may do now
record FeeView(
        String id,
        String number,
        long version,
        String expertId,
        String expertNumber,
        String consultationId,
        String consultationNumber,
        int year,
        Money amount,
        String ruleVersion,
        List<LineView> explanation,
        Fee.Status status,
        String computedBy,
        @Nullable String decidedBy,
        @Nullable String declinedReason,
        @Nullable String paymentId,
        @Nullable Instant paidAt,
        @Nullable LedgerRefusal refusal,
        List<String> actions) {

    record LineView(String step, String text) {}

    static FeeView of(Versioned<Fee> stored, Words words, Actor actor, Locale locale) {
        var fee = stored.state();
        var whose = fee.whose();
        return new FeeView(
                stored.id(),
                fee.number(),
                stored.version(),
                whose.expertId(),
                whose.expertNumber(),
                whose.consultationId(),
                whose.consultationNumber(),
                whose.year(),
                fee.amount(),
                fee.table(),
                fee.explanation().stream()
                        .map(line -> said(line, words, locale))
                        .toList(),
                fee.status(),
                fee.computedBy(),
                fee.decidedBy(),
                fee.declinedReason(),
                fee.paymentId(),
                fee.paidAt(),
                fee.refusal(),
                actions(fee, actor));
    }

    private static List<String> actions(Fee fee, Actor actor) {
        if (DecideFee.mayDecide(fee, actor)) {
            return List.of("approve", "decline");
        }
        return DecideFee.mayTakeUp(fee, actor) ? List.of("again") : List.of();
    }

    private static LineView said(Line line, Words words, Locale locale) {
        return new LineView(line.code(), words.of(line, locale));
    }
}
