package yihao.project.lifecycle;

import java.time.LocalDate;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Every version of the stage rules. A day before the first version lives by the oldest: an old project must live by
/// something.
public final class StageRuleBook {

    private final RuleBook<StageRules> book;

    public StageRuleBook(RuleBook<StageRules> book) {
        this.book = book;
        if (book.versions().isEmpty()) {
            throw new IllegalArgumentException("There are no stage rules");
        }
    }

    public StageRules on(LocalDate day) {
        return set(day).rules();
    }

    public RuleSet<StageRules> set(LocalDate day) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }
}
