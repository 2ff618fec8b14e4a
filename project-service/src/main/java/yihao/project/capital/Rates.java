package yihao.project.capital;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// The exchange rates that finance uploaded, as copied from their owner. No rate is ever guessed, and none is taken
/// from another day.
public interface Rates {

    Optional<Rate> find(Currency currency, LocalDate day);

    /// @param perUnit yuan for one unit of the currency
    record Rate(BigDecimal perUnit, String source) {}
}
