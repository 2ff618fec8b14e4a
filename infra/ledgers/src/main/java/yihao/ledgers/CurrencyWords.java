package yihao.ledgers;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which currency each word means, as data says it; a code (ISO 4217) means itself. Words are compared without blanks,
/// case and width.
public final class CurrencyWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");

    /// Those with an amount; gold and test codes have none.
    private static final Map<String, Currency> REAL = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    /// Those of `currencies.properties`.
    public static final CurrencyWords SHIPPED = of(WordFile.lists("currencies.properties"));

    private final Map<String, String> codes;

    private CurrencyWords(Map<String, String> codes) {
        this.codes = codes;
    }

    /// @param byCode all words of each currency
    public static CurrencyWords of(Map<String, List<String>> byCode) {
        var codes = new HashMap<String, String>();
        byCode.forEach((code, words) -> words.forEach(word -> codes.put(plain(word), code)));
        return new CurrencyWords(codes);
    }

    /// The code of a currency by its word; a word that is not known stays as it is.
    public String code(String word) {
        var plain = plain(word);
        return codes.getOrDefault(plain, plain.toUpperCase(Locale.ROOT));
    }

    @Nullable
    Currency currency(String word) {
        return REAL.get(code(word));
    }

    static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
