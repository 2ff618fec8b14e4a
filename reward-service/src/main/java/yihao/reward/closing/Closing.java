package yihao.reward.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.reward.Duties;

/// Rules MC-01, MC-03: one month of the books. From its confirmation on it is closed, whatever happens to the process;
/// once every budget's document says so, too, the figures are frozen.
///
/// @param open since when the budgets are being closed
public record Closing(
        YearMonth month,
        Status status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant open,
        List<Figure> figures) {

    public enum Status {
        PROPOSED,
        CONFIRMED,
        CLOSED
    }

    /// One account in one budget's book.
    public record Figure(
            String budgetId,
            String account,
            String currency,
            BigDecimal opening,
            BigDecimal debit,
            BigDecimal credit,
            BigDecimal closing) {}

    public Closing {
        figures = List.copyOf(figures);
    }

    static Closing proposed(YearMonth month, Act act) {
        return new Closing(month, Status.PROPOSED, act.actor().subject(), act.at(), null, null, null, List.of());
    }

    Outcome<Closing> confirm(Act act) {
        var lacks = Duties.lacks(act.actor(), Function.FINANCE);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        if (status != Status.PROPOSED) {
            return Outcome.done(this);
        }
        return Duties.decidedBefore(act.actor(), List.of(proposedBy))
                .<Outcome<Closing>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Closing(
                        month,
                        Status.CONFIRMED,
                        proposedBy,
                        proposedAt,
                        act.actor().subject(),
                        act.at(),
                        act.at(),
                        List.of())));
    }

    Closing frozen(List<Figure> reckoned) {
        return status == Status.CONFIRMED
                ? new Closing(month, Status.CLOSED, proposedBy, proposedAt, confirmedBy, confirmedAt, null, reckoned)
                : this;
    }

    public List<String> actionsFor(Actor actor) {
        return status == Status.PROPOSED && actor.has(Function.FINANCE) && !actor.is(proposedBy)
                ? List.of("confirm")
                : List.of();
    }
}
