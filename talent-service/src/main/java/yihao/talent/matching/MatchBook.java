package yihao.talent.matching;

import java.time.LocalDate;
import yihao.rules.RuleBook;

/// The versions of what a match looks at.
public record MatchBook(RuleBook<MatchRules> book) {

    /// Those that came with this release.
    public static MatchBook shipped() {
        return new MatchBook(MatchRules.FORMAT.book("/rules/talent-matching.yaml", "/rules/talent-matching-2.yaml"));
    }

    /// By the version in force on that day.
    Matching on(LocalDate day) {
        return new Matching(book.inForce(day).orElseGet(() -> book.versions().getLast()));
    }
}
