package yihao.talent.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;
import yihao.talent.talent.Talent;

/// The other way round: the open needs that one talent could fill, the best fitting first.
public class FindNeeds {

    private static final int PAGE = 500;

    private final Needs needs;
    private final Candidates candidates;
    private final MatchBook book;

    FindNeeds(Needs needs, Candidates candidates, MatchBook book) {
        this.needs = needs;
        this.candidates = candidates;
        this.book = book;
    }

    /// A need and how this talent fits it.
    public record Offer(Versioned<Need> need, Match match) {

        private static final Comparator<Offer> BEST_FIRST = Comparator.comparingInt(
                        (Offer offer) -> offer.match().points())
                .reversed()
                .thenComparing(offer -> offer.need().state().number());
    }

    public List<Offer> forTalent(Versioned<Talent> talent, LocalDate today, int atMost) {
        var candidate = candidates.of(talent, today);
        var matching = book.on(today);
        var offers = new ArrayList<Offer>();
        var page = needs.recruiting(null, PAGE);
        while (!page.isEmpty()) {
            for (var need : page) {
                var match = matching.compare(need.state().asked(), candidate);
                if (match.suitable() && need.state().recruitmentOf(talent.id()).isEmpty()) {
                    offers.add(new Offer(need, match));
                }
            }
            page = needs.recruiting(page.getLast().state().number(), PAGE);
        }
        return offers.stream().sorted(Offer.BEST_FIRST).limit(atMost).toList();
    }
}
