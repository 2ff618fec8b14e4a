package yihao.project.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import yihao.rules.Bilingual;
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

    /// What the newest version that knows a procedure calls it.
    public Bilingual procedureLabel(String id) {
        return label(rules -> rules.procedure(id).map(CardRules.ProcedureRule::label), id);
    }

    /// What the newest version that knows an office calls it.
    public Bilingual officeLabel(String id) {
        return label(rules -> rules.office(id).map(CardRules.Office::label), id);
    }

    private Bilingual label(Function<CardRules, Optional<Bilingual>> known, String id) {
        return book.versions().stream()
                .map(RuleSet::rules)
                .flatMap(rules -> known.apply(rules).stream())
                .findFirst()
                .orElse(new Bilingual(id, id));
    }

    public CardRules of(Card card) {
        return book.find(card.rules())
                .orElseThrow(() -> new IllegalStateException("No such card rules: " + card.rules()))
                .rules();
    }
}
