package yihao.ledgers;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The unit of an amount: `万元`, `亿美元`, `人民币万元`, `万`, `USD`.
///
/// @param zeros how many it adds
/// @param currency none where only the size is said
record MoneyUnit(int zeros, @Nullable Currency currency) {

    private static final Map<String, Integer> ZEROS =
            Map.of("", 0, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "十亿", 9, "百亿", 10);

    private static final Pattern UNIT = Pattern.compile("(?<before>[^十百千万亿]*)(?<times>[十百千万亿]*)(?<after>[^十百千万亿]*)");

    /// @param text without blanks
    /// @return nothing if the text is no such unit
    static Optional<MoneyUnit> read(String text, CurrencyWords words) {
        var unit = UNIT.matcher(text);
        if (text.isEmpty() || text.length() > LedgerLimits.LONGEST_AMOUNT || !unit.matches()) {
            return Optional.empty();
        }
        var zeros = ZEROS.get(unit.group("times"));
        var named = unit.group("before") + unit.group("after");
        var currency = words.currency(named);
        return zeros == null || (currency == null && !named.isEmpty())
                ? Optional.empty()
                : Optional.of(new MoneyUnit(zeros, currency));
    }

    boolean isCurrency() {
        return zeros == 0 && currency != null;
    }

    BigDecimal times(BigDecimal number) {
        return number.movePointRight(zeros);
    }
}
