package yihao.project.card;

import java.time.LocalDate;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Every version of the card rules. A card lives by the version it was issued by; a day before the first version by
/// the oldest.
public final class CardRuleBook {

    private final RuleBook<CardRules> book;

    public CardRuleBook(RuleBook<CardRules> book) {
        this.book = book;
    }

    public RuleSet<CardRules> on(LocalDate day) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }

    public CardRules of(Card card) {
        return book.find(card.rules())
                .orElseThrow(() -> new IllegalStateException("No such card rules: " + card.rules()))
                .rules();
    }
}
