package yihao.project.agreement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.project.agreement.AgreementRules.CommitmentKind;
import yihao.project.agreement.Commitment;
import yihao.project.agreement.Fulfilment;
import yihao.project.agreement.Mark;
import yihao.project.agreement.PossibleOnCommitment;
import yihao.project.agreement.Side;
import yihao.rules.Bilingual;

/// A commitment and what was done of it.
///
/// @param unit of the amounts; none where the kind has none
/// @param firstDue before any extension
/// @param inForce whether it binds now
record CommitmentView(
        String id,
        Side side,
        String kind,
        Bilingual kindLabel,
        String words,
        @Nullable String amount,
        @Nullable String done,
        @Nullable Bilingual unit,
        LocalDate due,
        LocalDate firstDue,
        int since,
        Commitment.@Nullable Dropped dropped,
        boolean inForce,
        boolean fulfilled,
        boolean overdue,
        List<Commitment.Extension> extensions,
        List<FulfilmentView> fulfilments,
        List<String> actions) {

    record FulfilmentView(
            String id,
            LocalDate day,
            @Nullable String amount,
            String evidence,
            Mark entered,
            @Nullable Mark confirmed,
            @Nullable Mark withdrawn,
            List<String> actions) {}

    static CommitmentView of(Commitment one, PossibleOnCommitment possible, LocalDate today) {
        var kind = possible.rules().kind(one.kind());
        var inForce = one.isInForce(possible.agreement().drafts());
        return new CommitmentView(
                one.id(),
                one.side(),
                one.kind(),
                kind.map(CommitmentKind::label).orElse(new Bilingual(one.kind(), one.kind())),
                one.words(),
                plain(one.amount()),
                one.amount() == null ? null : plain(one.doneUntil(today)),
                kind.map(CommitmentKind::unit).orElse(null),
                one.due(),
                one.firstDue(),
                one.since(),
                one.dropped(),
                inForce,
                one.isFulfilled(),
                inForce && !possible.agreement().isEnded() && one.isOverdueOn(today),
                one.extensions(),
                one.fulfilments().stream()
                        .map(done -> of(done, possible.actions(one, done)))
                        .toList(),
                possible.actions(one));
    }

    private static FulfilmentView of(Fulfilment one, List<String> actions) {
        return new FulfilmentView(
                one.id(),
                one.day(),
                plain(one.amount()),
                one.evidence(),
                one.entered(),
                one.confirmed(),
                one.withdrawn(),
                actions);
    }

    static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
