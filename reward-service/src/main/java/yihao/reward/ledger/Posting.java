package yihao.reward.ledger;

import java.time.Instant;
import java.time.LocalDate;
import yihao.kernel.CityTime;
import yihao.kernel.Money;

/// Rule LG-03: one movement between two accounts; it cannot be out of balance.
///
/// @param day on which it counts: that of `at`, unless its month was closed by then
/// @param reference what it is for: the key of a payment, the id of an appropriation
public record Posting(
        String id,
        String budgetId,
        Instant at,
        String debit,
        String credit,
        Money amount,
        String reference,
        String by,
        LocalDate day) {

    public Posting {
        day = day == null ? CityTime.day(at) : day;
    }

    static String idOf(String budgetId, long number) {
        return "%s-%08d".formatted(budgetId, number);
    }
}
