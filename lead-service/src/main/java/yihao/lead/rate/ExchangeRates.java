package yihao.lead.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The uploaded rates, one per currency and day.
public interface ExchangeRates extends Aggregates<ExchangeRate> {

    /// The newest rate of a currency up to and including a day.
    Optional<ExchangeRate> newest(String currency, LocalDate day);

    /// Newest first.
    List<Versioned<ExchangeRate>> of(String currency, LocalDate from, LocalDate to, int limit);
}
