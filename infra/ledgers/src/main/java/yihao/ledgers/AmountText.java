package yihao.ledgers;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts as people write them: `5000`, `5,000.5万元`, `１.２亿`, `3000万美元`, `USD 30000`. Nothing is
/// rounded.
///
/// @param currency none where only the amount is said (`5000万`)
/// @param hasUnit whether a unit or a currency was said at all; `5000` alone may be yuan or ten
/// thousand of them
public record AmountText(BigDecimal amount, @Nullable Currency currency, boolean hasUnit) {

    private static final Map<String, Integer> ZEROS =
            Map.of("千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "十亿", 9, "百亿", 10);

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>[^\\d+.\\-]*?)(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?<after>[^\\d]*)");

    private static final Pattern UNIT = Pattern.compile("(?<times>[十百千万亿]*)(?<currency>.*)");

    /// The written amount, with the unit of its heading where the cell itself says none.
    ///
    /// @return nothing if the text is no amount
    public static Optional<AmountText> read(Ledger.Cell cell, CurrencyWords words) {
        var written = AMOUNT.matcher(CurrencyWords.plain(cell.text()));
        if (!written.matches()) {
            return Optional.empty();
        }
        var said = written.group("before") + written.group("after");
        var unit = UNIT.matcher(said.isEmpty() ? CurrencyWords.plain(cell.unit()) : written.group("after"));
        return unit.matches()
                ? read(written, unit, words).map(amount -> amount.orIn(headingCurrency(cell, words)))
                : Optional.empty();
    }

    /// `5000万` under `万美元` are dollars.
    private AmountText orIn(@Nullable Currency other) {
        return currency == null ? new AmountText(amount, other, hasUnit) : this;
    }

    private static @Nullable Currency headingCurrency(Ledger.Cell cell, CurrencyWords words) {
        var unit = UNIT.matcher(CurrencyWords.plain(cell.unit()));
        return unit.matches() ? words.currency(unit.group("currency")) : null;
    }

    private static Optional<AmountText> read(Matcher written, Matcher unit, CurrencyWords words) {
        var times = unit.group("times");
        var named = written.group("before") + unit.group("currency");
        var currency = words.currency(named);
        var zeros = times.isEmpty() ? Integer.valueOf(0) : ZEROS.get(times);
        if (zeros == null || (!named.isEmpty() && currency == null)) {
            return Optional.empty();
        }
        var amount = new BigDecimal(written.group("number").replace(",", "")).movePointRight(zeros);
        return Optional.of(new AmountText(amount, currency, !times.isEmpty() || currency != null));
    }

    /// With as many digits behind the point as it needs.
    public String plain() {
        return amount.stripTrailingZeros().toPlainString();
    }
}
