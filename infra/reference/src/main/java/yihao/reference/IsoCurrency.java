package yihao.reference;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One code of ISO 4217.
///
/// @param minorUnit digits after the point; none for what is no money (gold, the testing code)
/// @param withdrawn the month since which nobody uses it; none while it is in use
public record IsoCurrency(
        String code,
        String number,
        String name,
        @Nullable Integer minorUnit,
        @Nullable String withdrawn) {

    public boolean isInUse() {
        return withdrawn == null;
    }

    /// The currency to count with: in use, with a minor unit, and known to the JDK alike.
    public Optional<Currency> money() {
        if (!isInUse() || minorUnit == null) {
            return Optional.empty();
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() == minorUnit)
                .findFirst();
    }
}
