package yihao.project.card;

import static yihao.project.handover.HandOverProblem.HAND_OVER_GONE;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.handover.WorkInName;

/// Rule HO-01: the cards that an officer serves, of projects that have not ended. Who may name a card's officer hands
/// it over.
public final class ServedCards implements WorkInName {

    static final String KIND = "project.served-card";

    private final Cards cards;
    private final KeepCard keep;
    private final CardSight sight;
    private final CardRuleBook book;
    private final IssueCard issueCard;

    public ServedCards(Cards cards, KeepCard keep, CardSight sight, CardRuleBook book, IssueCard issueCard) {
        this.cards = cards;
        this.keep = keep;
        this.sight = sight;
        this.book = book;
        this.issueCard = issueCard;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int count(String officer, LocalDate day) {
        return open(officer).size();
    }

    @Override
    public List<Item> of(String officer, Actor reader, LocalDate day) {
        return open(officer).stream()
                .filter(card -> sight.mayRead(reader, card.state()))
                .map(card -> item(card, reader))
                .toList();
    }

    @Override
    public Outcome<?> handOver(String id, String officer, String to, Act act) {
        return keep.decide(id, CardAction.OFFICER_CHANGED, act, (card, rules) -> {
            if (!CardSight.mayAssign(act.actor(), card, rules)) {
                return Outcome.refused(NOT_YOURS);
            }
            if (card.officer().equals(to)) {
                return Outcome.done(card);
            }
            if (!card.officer().equals(officer)) {
                return Outcome.refused(HAND_OVER_GONE);
            }
            return issueCard
                    .unknownOfficer(to, card.unit(), CityTime.day(act.at()))
                    .<Outcome<Card>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(card.servedBy(to)));
        });
    }

    private List<Versioned<Card>> open(String officer) {
        var served = cards.servedBy(officer);
        var ended = sight.ended(served);
        return served.stream()
                .filter(card -> !ended.contains(card.state().about().projectId()))
                .toList();
    }

    private Item item(Versioned<Card> stored, Actor reader) {
        var card = stored.state();
        return new Item(
                KIND,
                stored.id(),
                card.about().projectName() + " " + card.number(),
                "/projects/cards/" + stored.id(),
                card.unit(),
                CardSight.mayAssign(reader, card, book.of(card)));
    }
}
