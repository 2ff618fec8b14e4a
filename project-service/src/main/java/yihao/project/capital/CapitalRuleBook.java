package yihao.project.capital;

import java.time.LocalDate;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Every version of the capital rules. A day before the first version lives by the oldest.
public final class CapitalRuleBook {

    private final RuleBook<CapitalRules> book;

    public CapitalRuleBook(RuleBook<CapitalRules> book) {
        this.book = book;
    }

    public RuleSet<CapitalRules> on(LocalDate day) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }
}
