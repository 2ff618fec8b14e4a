package yihao.project.agreement.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.agreement.Agreement;
import yihao.project.agreement.AgreementRuleBook;
import yihao.project.agreement.AgreementRules;
import yihao.project.agreement.AgreementRules.ReviewKind;
import yihao.project.agreement.Commitment;
import yihao.project.agreement.Draft;
import yihao.project.agreement.FulfilmentRate;
import yihao.project.agreement.KeepAgreement;
import yihao.project.agreement.Mark;
import yihao.project.agreement.PossibleOnCommitment;
import yihao.project.agreement.ProjectsGoOn;
import yihao.project.agreement.Review;
import yihao.project.agreement.Side;
import yihao.project.agreement.Watch;
import yihao.rules.Bilingual;

/// Shows an agreement to one caller, its rates by the rules of today.
@Component
class AgreementViews {

    private final KeepAgreement keep;
    private final AgreementRuleBook book;
    private final ProjectsGoOn goOn;

    AgreementViews(KeepAgreement keep, AgreementRuleBook book, ProjectsGoOn goOn) {
        this.keep = keep;
        this.book = book;
        this.goOn = goOn;
    }

    /// @param binding the number of the version that binds; none while none was signed
    /// @param asked the reviews that the current version needs
    /// @param rates of the place's side and of the investor's, as of today
    /// @param actions what this caller may do now
    record AgreementView(
            String id,
            String number,
            long version,
            String projectId,
            String projectNumber,
            String projectName,
            String unit,
            String title,
            List<String> investors,
            Watch.Status status,
            @Nullable Integer binding,
            List<DraftView> drafts,
            List<AskedView> asked,
            List<CommitmentView> commitments,
            List<RateView> rates,
            @Nullable Mark ended,
            List<String> actions) {}

    record DraftView(
            int number,
            String text,
            boolean caseByCase,
            Money amount,
            Mark written,
            List<ReviewView> reviews,
            Draft.@Nullable Signed signed) {}

    record ReviewView(String kind, Bilingual kindLabel, Review.Verdict verdict, LocalDate day, Mark by) {}

    /// @param mine whether this caller may give it now
    record AskedView(String kind, Bilingual kindLabel, boolean passed, boolean mine) {}

    /// @param place and investor: percent as a decimal; none where nothing of that side was due yet
    /// @param overdue how many commitments of each side are
    record AgreementRow(
            String id,
            String number,
            String projectId,
            String projectName,
            String unit,
            String title,
            Watch.Status status,
            @Nullable LocalDate signedOn,
            @Nullable String place,
            @Nullable String investor,
            long overduePlace,
            long overdueInvestor) {}

    AgreementView of(Versioned<Agreement> stored, Act act) {
        var one = stored.state();
        var asked = one.isEnded() || !(keep.asked(one, act) instanceof Outcome.Done<List<ReviewKind>>(var kinds))
                ? List.<ReviewKind>of()
                : kinds;
        var rules = book.of(one).rules();
        return new AgreementView(
                stored.id(),
                one.number(),
                stored.version(),
                one.of().projectId(),
                one.of().projectNumber(),
                one.of().projectName(),
                one.unit(),
                one.title(),
                one.investors(),
                one.watch().status(),
                one.binding().map(Draft::number).orElse(null),
                one.drafts().stream().map(draft -> draft(draft, rules)).toList(),
                asked(one, asked, act),
                commitments(one, rules, act),
                rates(one, rules, CityTime.day(act.at())),
                one.ended(),
                keep.actions(one, asked, act.actor()));
    }

    AgreementRow row(Versioned<Agreement> stored, LocalDate today) {
        var one = stored.state();
        return new AgreementRow(
                stored.id(),
                one.number(),
                one.of().projectId(),
                one.of().projectName(),
                one.unit(),
                one.title(),
                one.watch().status(),
                one.binding()
                        .flatMap(draft -> Optional.ofNullable(draft.signed()).map(Draft.Signed::day))
                        .orElse(null),
                percent(one, Side.PLACE, today),
                percent(one, Side.INVESTOR, today),
                overdue(one, Side.PLACE, today),
                overdue(one, Side.INVESTOR, today));
    }

    private @Nullable String percent(Agreement one, Side side, LocalDate today) {
        var rate = FulfilmentRate.of(one, side, today, book.on(today).rules().rate());
        return rate.percent() == null ? null : rate.percent().toPlainString();
    }

    private static long overdue(Agreement one, Side side, LocalDate today) {
        return one.isEnded()
                ? 0
                : one.inForce().stream()
                        .filter(commitment -> commitment.side() == side && commitment.isOverdueOn(today))
                        .count();
    }

    private static DraftView draft(Draft draft, AgreementRules rules) {
        var reviews = draft.reviews().stream()
                .map(review -> new ReviewView(
                        review.kind(), label(review.kind(), rules), review.verdict(), review.day(), review.by()))
                .toList();
        return new DraftView(
                draft.number(),
                draft.text(),
                draft.caseByCase(),
                draft.amount(),
                draft.written(),
                reviews,
                draft.signed());
    }

    private static Bilingual label(String kind, AgreementRules rules) {
        return rules.review(kind).map(ReviewKind::label).orElse(new Bilingual(kind, kind));
    }

    private List<AskedView> asked(Agreement one, List<ReviewKind> asked, Act act) {
        var mine = keep.reviewable(one, asked, act.actor());
        return asked.stream()
                .map(kind ->
                        new AskedView(kind.id(), kind.label(), one.current().passed(kind.id()), mine.contains(kind)))
                .toList();
    }

    private List<CommitmentView> commitments(Agreement one, AgreementRules rules, Act act) {
        var possible = new PossibleOnCommitment(one, rules, goOn.isTrueOf(one), act.actor());
        return one.commitments().stream()
                .sorted(Comparator.comparing(Commitment::due))
                .map(commitment -> CommitmentView.of(commitment, possible, CityTime.day(act.at())))
                .toList();
    }

    private List<RateView> rates(Agreement one, AgreementRules rules, LocalDate today) {
        var rule = book.on(today).rules().rate();
        return Arrays.stream(Side.values())
                .map(side -> RateView.of(FulfilmentRate.of(one, side, today, rule), rules))
                .toList();
    }
}
