package yihao.reward.listing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rankings that have been published; they never change. One that was corrected has others beside it, of which the
/// last one stands.
public interface PublishedRankings {

    Optional<PublishedRanking> find(String id);

    /// Every one of a month, corrected ones too.
    List<PublishedRanking> all(YearMonth month);

    /// Those of a month that stand.
    default List<PublishedRanking> of(YearMonth month) {
        return all(month).stream()
                .filter(one -> standing(one).id().equals(one.id()))
                .toList();
    }

    /// The one that stands of this ranking and all that correct it.
    default PublishedRanking standing(PublishedRanking ranking) {
        return all(ranking.month()).stream()
                .filter(one -> one.first().equals(ranking.first()))
                .max(Comparator.comparingInt(PublishedRanking::corrections).thenComparing(PublishedRanking::id))
                .orElse(ranking);
    }
}
