package yihao.talent.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import yihao.kernel.Versioned;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;

/// Rule TM-06: every open need held against everybody who could be won, for the talent office: who is best and why, and
/// which need nobody fits. A page of needs
/// is held at a time, so that a long run needs little more room than a short one.
public class MatchAll {

    private static final int PAGE = 500;

    private final Needs needs;
    private final Candidates candidates;
    private final MatchBook book;

    MatchAll(Needs needs, Candidates candidates, MatchBook book) {
        this.needs = needs;
        this.candidates = candidates;
        this.book = book;
    }

    /// @param best none for a need that nobody fits
    public record Result(Versioned<Need> need, List<Match> best) {

        public boolean isUnserved() {
            return best.isEmpty();
        }
    }

    /// @return the version of the rules by which it was compared
    public String run(LocalDate day, int atMost, Consumer<Result> each) {
        var matching = book.on(day);
        var shortlist = new Shortlist(matching, candidates.all(day));
        var page = needs.recruiting(null, PAGE);
        while (!page.isEmpty()) {
            page.parallelStream()
                    .map(need -> result(need, shortlist, atMost))
                    .toList()
                    .forEach(each);
            page = needs.recruiting(page.getLast().state().number(), PAGE);
        }
        return matching.version().reference();
    }

    private static Result result(Versioned<Need> need, Shortlist shortlist, int atMost) {
        var taken = FindCandidates.onTheWay(need.state());
        return new Result(need, shortlist.best(need.state().asked(), taken, atMost));
    }
}
