package yihao.project.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was done for a commitment; counts once another person confirmed it, until it is withdrawn.
///
/// @param amount in the unit of the commitment's kind; none where the commitment names no amount: then it is done
/// @param evidence what shows it
public record Fulfilment(
        String id,
        LocalDate day,
        @Nullable BigDecimal amount,
        String evidence,
        Mark entered,
        @Nullable Mark confirmed,
        @Nullable Mark withdrawn) {

    public boolean counts() {
        return confirmed != null && withdrawn == null;
    }

    public boolean waits() {
        return confirmed == null && withdrawn == null;
    }

    Fulfilment confirmed(Mark by) {
        return new Fulfilment(id, day, amount, evidence, entered, by, withdrawn);
    }

    Fulfilment withdrawn(Mark by) {
        return new Fulfilment(id, day, amount, evidence, entered, confirmed, by);
    }
}
