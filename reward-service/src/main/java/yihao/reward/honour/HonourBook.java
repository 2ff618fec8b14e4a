package yihao.reward.honour;

import java.time.LocalDate;
import java.util.Optional;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Which rules a selection goes by: those it was opened with.
public record HonourBook(RuleBook<HonourKinds> book) {

    public RuleSet<HonourKinds> inForce(LocalDate day) {
        return book.inForce(day).orElseThrow();
    }

    /// The latest begun where this instance has not heard of them yet.
    public HonourKinds rulesOf(Selection selection) {
        return book.find(selection.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    public Optional<Kind> kindOf(Selection selection) {
        return rulesOf(selection).kind(selection.kind());
    }
}
