package yihao.reward.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.reward.copies.Known;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Trigger;

/// Rule RC-15: an instalment is due by itself once its stage is proved, its share of the money has come or its
/// anniversary is there, as the copies know it that day; what only a person can know is confirmed with evidence.
public final class Due {

    private final Known known;

    public Due(Known known) {
        this.known = known;
    }

    public List<Share> payable(Claim claim, LocalDate day) {
        var facts = facts(claim, day);
        return claim.shares().stream()
                .filter(share -> share.isOpen() && share.waitsFor(facts).isEmpty())
                .toList();
    }

    public Optional<Trigger> waitsFor(Claim claim, Share share, LocalDate day) {
        return share.isOpen() ? share.waitsFor(facts(claim, day)) : Optional.empty();
    }

    /// What the case says on that day.
    Facts facts(Claim claim, LocalDate day) {
        var subject = claim.subject();
        return known.project(subject.projectId())
                .map(project -> ClaimFacts.of(
                                known,
                                subject,
                                project,
                                known.capitalOf(project.id()),
                                claim.scheme(),
                                claim.appliedOn())
                        .on(day))
                .orElseGet(() -> Facts.NONE.on(day));
    }

    public static String words(Trigger trigger) {
        return switch (trigger) {
            case Trigger.StageReached(var stage) -> stage;
            case Trigger.ShareExceeded(var kind, var of, var currency, var permille) ->
                "%s > %s‰ %s %s".formatted(kind, permille.toPlainString(), of, currency);
            case Trigger.Anniversary(var of, var year) -> "%s + %d".formatted(of, year);
            case Trigger.Holding(var conditions) ->
                conditions.stream().map(one -> one.fact() + " " + one.asked()).collect(Collectors.joining("; "));
            case Trigger.Confirmed(var word) -> word;
        };
    }
}
