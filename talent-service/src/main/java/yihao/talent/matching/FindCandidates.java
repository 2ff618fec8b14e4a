package yihao.talent.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason.Criterion;
import yihao.talent.need.Need;
import yihao.talent.need.Recruitment;

/// The talents that could fill a need, all that meet what must be met looked at, the best fitting first.
public class FindCandidates {

    private final Candidates candidates;
    private final MatchBook book;

    FindCandidates(Candidates candidates, MatchBook book) {
        this.candidates = candidates;
        this.book = book;
    }

    public List<Match> forNeed(Need need, LocalDate today, int atMost) {
        var matching = book.on(today);
        return new Shortlist(matching, within(matching, need.asked(), today))
                .best(need.asked(), onTheWay(need), atMost);
    }

    /// The store leaves out whom the rules would.
    private List<Candidate> within(Matching matching, Asked asked, LocalDate today) {
        if (!matching.rules().insistsOn(Criterion.FIELD)) {
            return candidates.all(today);
        }
        var digits = matching.rules().leastDigits();
        return asked.field().length() < digits
                ? List.of()
                : candidates.inField(asked.field().substring(0, digits), today);
    }

    static Set<String> onTheWay(Need need) {
        return need.recruitments().stream().map(Recruitment::talentId).collect(Collectors.toSet());
    }
}
