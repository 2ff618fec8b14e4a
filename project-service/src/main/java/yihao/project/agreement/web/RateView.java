package yihao.project.agreement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.project.agreement.AgreementRules;
import yihao.project.agreement.AgreementRules.CommitmentKind;
import yihao.project.agreement.FulfilmentRate;
import yihao.project.agreement.Side;
import yihao.rules.Bilingual;

/// A rate of fulfilment with the commitments behind it; percents are decimals.
///
/// @param percent none where nothing was due yet
record RateView(
        Side side,
        LocalDate on,
        @Nullable String percent,
        int fulfilled,
        int due,
        List<CountedView> counted,
        List<OfKindView> kinds) {

    record CountedView(
            String commitment,
            boolean fulfilled,
            @Nullable String promised,
            @Nullable String done) {}

    record OfKindView(
            String kind,
            Bilingual kindLabel,
            @Nullable Bilingual unit,
            String percent,
            String promised,
            String done,
            List<String> commitments) {}

    static RateView of(FulfilmentRate rate, AgreementRules rules) {
        return new RateView(
                rate.side(),
                rate.on(),
                CommitmentView.plain(rate.percent()),
                rate.fulfilled(),
                rate.counted().size(),
                rate.counted().stream()
                        .map(one -> new CountedView(
                                one.commitment(),
                                one.fulfilled(),
                                CommitmentView.plain(one.promised()),
                                CommitmentView.plain(one.done())))
                        .toList(),
                rate.kinds().stream().map(kind -> of(kind, rules)).toList());
    }

    private static OfKindView of(FulfilmentRate.OfKind one, AgreementRules rules) {
        var kind = rules.kind(one.kind());
        return new OfKindView(
                one.kind(),
                kind.map(CommitmentKind::label).orElse(new Bilingual(one.kind(), one.kind())),
                kind.map(CommitmentKind::unit).orElse(null),
                one.percent().toPlainString(),
                one.promised().toPlainString(),
                one.done().toPlainString(),
                one.commitments());
    }
}
