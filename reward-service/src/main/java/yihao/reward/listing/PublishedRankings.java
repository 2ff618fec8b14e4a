package yihao.reward.listing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The rankings that have been published; they never change.
public interface PublishedRankings {

    Optional<PublishedRanking> find(String id);

    List<PublishedRanking> of(YearMonth month);
}
