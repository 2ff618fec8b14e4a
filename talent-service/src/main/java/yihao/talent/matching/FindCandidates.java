package yihao.talent.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import yihao.talent.need.Need;
import yihao.talent.talent.Talents;

/// The talents that could fill a need, the suitable and best fitting first.
public class FindCandidates {

    private static final int LOOKED_AT = 1_000;

    private final Talents talents;
    private final Matching matching;

    FindCandidates(Talents talents, Matching matching) {
        this.talents = talents;
        this.matching = matching;
    }

    public List<Match> forNeed(Need need, LocalDate today, int atMost) {
        return talents.winnable(LOOKED_AT).stream()
                .filter(talent -> need.recruitmentOf(talent.id()).isEmpty())
                .map(talent -> matching.compare(need.asked(), talent, today))
                .sorted(Comparator.comparing(Match::suitable)
                        .thenComparing(Match::points)
                        .reversed()
                        .thenComparing(match -> match.talent().state().number()))
                .limit(atMost)
                .toList();
    }
}
