package yihao.project.capital;

import java.time.LocalDate;
import java.util.function.Predicate;
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

    /// Whether a sum says what there is now: by the version it was entered by, or, where that is not there, by the
    /// day's.
    public Predicate<Capital> cumulative(LocalDate day) {
        return sum -> book.find(sum.rules()).orElseGet(() -> on(day)).rules().isCumulative(sum.kind());
    }
}
