package yihao.talent.need;

import java.time.LocalDate;
import java.util.Optional;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule TN-05: a recruitment begins by the steps of the day and keeps them.
public record Procedures(RuleBook<Stages> book) {

    private static final String BEFORE_VERSIONS = "talent-recruitment@1";

    /// Those that came with this release.
    public static Procedures shipped() {
        return new Procedures(Stages.FORMAT.book("/rules/talent-recruitment.yaml", "/rules/talent-recruitment-2.yaml"));
    }

    public RuleSet<Stages> on(LocalDate day) {
        return book.inForce(day).orElseGet(this::first);
    }

    /// The steps a recruitment began with.
    public Stages of(Recruitment recruitment) {
        var reference = Optional.ofNullable(recruitment.terms())
                .map(Recruitment.Terms::procedure)
                .orElse(BEFORE_VERSIONS);
        return book.find(reference).orElseGet(this::first).rules();
    }

    private RuleSet<Stages> first() {
        return book.versions().getLast();
    }
}
