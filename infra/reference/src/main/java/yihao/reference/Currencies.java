package yihao.reference;

import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// ISO 4217: which currencies exist, which still count.
public final class Currencies {

    private final Map<String, IsoCurrency> byCode;
    private final Map<String, Currency> money;

    private Currencies(Map<String, IsoCurrency> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
        var usable = new TreeMap<String, Currency>();
        byCode.values().forEach(iso -> iso.money().ifPresent(currency -> usable.put(iso.code(), currency)));
        this.money = Collections.unmodifiableMap(usable);
    }

    public static Currencies shipped() {
        return Shipped.CURRENCIES;
    }

    /// Any code the standard ever had, withdrawn ones too.
    public Optional<IsoCurrency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The currency to count with; nothing for an unknown or withdrawn code and for what is no money (XAU, XTS).
    public Optional<Currency> money(String code) {
        return Optional.ofNullable(money.get(code));
    }

    public Map<String, Currency> money() {
        return money;
    }

    private static final class Shipped {

        static final Currencies CURRENCIES = new Currencies(read());

        private static Map<String, IsoCurrency> read() {
            var byCode = new TreeMap<String, IsoCurrency>();
            for (var row : Table.read("codes/iso4217-codes-all.csv").rows()) {
                if (!row.get("AlphabeticCode").isEmpty()) {
                    byCode.merge(row.get("AlphabeticCode"), currency(row), Shipped::inUseFirst);
                }
            }
            return byCode;
        }

        /// A code has a line for each country; one country that still uses it is enough.
        private static IsoCurrency inUseFirst(IsoCurrency one, IsoCurrency other) {
            return one.isInUse() ? one : other;
        }

        private static IsoCurrency currency(Table.Row row) {
            var minorUnit = row.get("MinorUnit");
            var withdrawn = row.get("WithdrawalDate");
            return new IsoCurrency(
                    row.get("AlphabeticCode"),
                    row.get("NumericCode"),
                    row.get("Currency"),
                    minorUnit.isEmpty() || minorUnit.equals("-") ? null : Integer.valueOf(minorUnit),
                    withdrawn.isEmpty() ? null : withdrawn);
        }
    }
}
