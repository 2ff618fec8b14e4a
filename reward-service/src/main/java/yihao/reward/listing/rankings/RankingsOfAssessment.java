package yihao.reward.listing.rankings;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Versioned;
import yihao.reward.assessment.Ranking;
import yihao.reward.assessment.Rankings;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;
import yihao.reward.listing.PublishedRanking;
import yihao.reward.listing.PublishedRankings;
import yihao.rules.Bilingual;

@Component
class RankingsOfAssessment implements PublishedRankings {

    private static final int MOST = 100;

    private final Rankings rankings;
    private final Known known;

    RankingsOfAssessment(Rankings rankings, Known known) {
        this.rankings = rankings;
        this.known = known;
    }

    @Override
    public Optional<PublishedRanking> find(String id) {
        return rankings.find(id).map(this::published);
    }

    @Override
    public List<PublishedRanking> all(YearMonth month) {
        return rankings.list(month, MOST).stream().map(this::published).toList();
    }

    private PublishedRanking published(Versioned<Ranking> stored) {
        var ranking = stored.state();
        return new PublishedRanking(
                stored.id(),
                ranking.month(),
                ranking.of().months().size(),
                ranking.methodId(),
                ranking.methodId() + "@" + ranking.methodVersion(),
                Objects.requireNonNullElse(ranking.corrects(), stored.id()),
                Objects.requireNonNullElse(ranking.corrections(), List.of()).size(),
                ranking.units().stream().map(this::row).toList());
    }

    private PublishedRanking.Row row(Ranking.UnitScore unit) {
        return new PublishedRanking.Row(
                unit.unit(),
                new Bilingual(unit.nameZh(), unit.nameEn()),
                known.unit(unit.unit()).map(KnownUnit::kind).orElse(""),
                unit.rank(),
                unit.score(),
                unit.indicators().stream()
                        .map(one -> new PublishedRanking.Cell(
                                one.id(), one.name(), one.actual(), one.target(), one.ratio(), one.score()))
                        .toList());
    }
}
