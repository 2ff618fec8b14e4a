package yihao.reward.honour;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.reward.Mark;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.PublishedRankings.Published;
import yihao.reward.honour.PublishedRankings.Ranked;

/// What a published ranking says for a selection: the first of the allowed kinds of unit. Ranks are counted anew among
/// these; equals share one, and the last place as well.
public final class RankedNominees {

    private final PublishedRankings rankings;
    private final Known known;

    public RankedNominees(PublishedRankings rankings, Known known) {
        this.rankings = rankings;
        this.known = known;
    }

    /// The ranking of that very period, in the form that counts.
    boolean isBy(Choice choice, String period, @Nullable String rankingId) {
        return rankingId != null
                && rankings.find(rankingId)
                        .filter(one -> one.method().equals(choice.method())
                                && one.period().equals(period)
                                && !one.superseded())
                        .isPresent();
    }

    List<Nominee> of(Selection selection, Kind kind, Act act) {
        var allowed = published(selection).map(Published::units).orElse(List.of()).stream()
                .filter(one -> one.rank() != null && isAllowed(one.unit(), kind))
                .sorted(Comparator.comparing((Ranked one) -> Objects.requireNonNull(one.rank()))
                        .thenComparing(Ranked::unit))
                .toList();
        var nominees = new ArrayList<Nominee>();
        for (int i = 0; i < allowed.size(); i++) {
            var one = allowed.get(i);
            var before = i == 0 ? null : allowed.get(i - 1);
            var place = before != null && Objects.equals(before.rank(), one.rank())
                    ? nominees.getLast().place()
                    : Integer.valueOf(i + 1);
            if (place != null && place <= kind.places()) {
                nominees.add(nominee(i + 1, one, place, selection, act));
            }
        }
        return nominees;
    }

    Map<String, BigDecimal> scores(Selection selection) {
        var scores = new HashMap<String, BigDecimal>();
        published(selection).map(Published::units).orElse(List.of()).forEach(one -> {
            if (one.score() != null) {
                scores.put(one.unit(), one.score());
            }
        });
        return scores;
    }

    private Optional<Published> published(Selection selection) {
        return Optional.ofNullable(selection.rankingId()).flatMap(rankings::find);
    }

    private boolean isAllowed(String unit, Kind kind) {
        var kinds = kind.nominees().unitKinds();
        return known.unit(unit)
                .map(KnownUnit::kind)
                .filter(one -> kinds == null || kinds.contains(one))
                .isPresent();
    }

    private static Nominee nominee(int no, Ranked one, int place, Selection selection, Act act) {
        return new Nominee(
                no,
                Nominee.What.UNIT,
                one.unit(),
                one.nameZh(),
                one.unit(),
                String.valueOf(selection.rankingId()),
                List.of(),
                Mark.of(act.because(null)),
                Nominee.State.NOMINATED,
                place,
                one.score(),
                List.of(),
                null,
                null,
                null);
    }
}
