package yihao.reward.honour.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.Mark;
import yihao.reward.honour.Choice;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.HonourSight;
import yihao.reward.honour.Nominee;
import yihao.reward.honour.Objection;
import yihao.reward.honour.Round;
import yihao.reward.honour.Selection;
import yihao.reward.honour.Step;

/// A selection as it is shown to one caller. What was cast is told once it is counted; what a veto found and who
/// objected to what only to those who look after all units.
///
/// @param mine whether this caller has cast in the round that runs
/// @param actions what this caller may do now
record HonourView(
        String id,
        long version,
        String kind,
        Kind rules,
        String period,
        Selection.Status status,
        @Nullable String rankingId,
        List<NomineeView> nominees,
        List<RoundView> rounds,
        List<Step> steps,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        List<Objection> objections,
        int openObjections,
        boolean mine,
        List<String> actions) {

    record NomineeView(
            int no,
            Nominee.What what,
            String reference,
            String shown,
            @Nullable String unit,
            String reasons,
            List<String> evidence,
            Mark nominated,
            Nominee.State state,
            @Nullable Integer place,
            @Nullable String score,
            List<Nominee.VetoAnswer> vetoes,
            Nominee.@Nullable Award award,
            @Nullable Mark proposedToWithdraw,
            @Nullable Mark ended) {}

    /// @param sums none while it runs
    record RoundView(
            List<Integer> among, int places, int cast, boolean runs, List<GivenView> sums, List<BallotView> ballots) {}

    record GivenView(int no, String of) {}

    record BallotView(String by, List<GivenView> given) {}

    static HonourView of(Versioned<Selection> stored, Kind kind, List<String> actions, Actor actor) {
        var one = stored.state();
        var all = HonourSight.looksAfterAll(actor);
        return new HonourView(
                stored.id(),
                stored.version(),
                one.kind(),
                kind,
                one.period(),
                one.status(),
                one.rankingId(),
                one.nominees().stream().map(nominee -> nominee(nominee, all)).toList(),
                one.rounds().stream()
                        .map(round -> round(round, one, kind.choice()))
                        .toList(),
                one.steps(),
                one.publicFrom(),
                one.publicUntil(),
                all ? one.objections() : List.of(),
                all ? (int) one.objections().stream().filter(Objection::isOpen).count() : 0,
                one.round()
                        .filter(round -> round.cast().stream().anyMatch(actor::is))
                        .isPresent(),
                actions);
    }

    private static NomineeView nominee(Nominee one, boolean all) {
        return new NomineeView(
                one.no(),
                one.what(),
                one.reference(),
                one.shown(),
                one.unit(),
                one.reasons(),
                one.evidence(),
                one.nominated(),
                one.state(),
                one.place(),
                plain(one.score()),
                all ? one.vetoes() : List.of(),
                one.award(),
                all ? one.proposedToWithdraw() : null,
                all ? one.ended() : null);
    }

    private static RoundView round(Round round, Selection selection, Choice choice) {
        var runs = selection.round().filter(round::equals).isPresent();
        var told = runs ? List.<Round.Ballot>of() : round.ballots();
        return new RoundView(
                round.among(),
                round.places(),
                round.cast().size(),
                runs,
                runs
                        ? List.of()
                        : round.told(choice).stream().map(HonourView::given).toList(),
                told.stream()
                        .map(ballot -> new BallotView(
                                ballot.by(),
                                ballot.given().stream().map(HonourView::given).toList()))
                        .toList());
    }

    private static GivenView given(Round.Sum sum) {
        return new GivenView(sum.no(), sum.of().toPlainString());
    }

    private static @Nullable String plain(@Nullable BigDecimal score) {
        return score == null ? null : score.toPlainString();
    }
}
