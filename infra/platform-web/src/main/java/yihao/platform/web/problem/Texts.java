package yihao.platform.web.problem;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Texts for people: `texts/<service>_zh.properties` and `_en.properties`, UTF-8, with `{fact}` where a fact belongs.
/// Chinese unless English is asked for.
public final class Texts {

    private static final Pattern GROUP_OF_AMOUNT = Pattern.compile("(?<=\\d)(?=(\\d{3})+\\.\\d{2}(?!\\d))");

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public Texts(String service) {
        bundles.setBasenames("texts/" + service, "texts/platform");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(Locale.CHINESE);
    }

    /// The text of a key with its facts filled in; the key itself when there is no such text.
    public String get(String key, Map<String, ?> facts, Locale locale) {
        var language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
        var text = bundles.getMessage(key, null, key, language);
        if (text == null) {
            return key;
        }
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", told(fact, language));
        }
        return text;
    }

    /// A fact with a word of its own (`degree.DOCTOR`) is told by it, an amount in groups of three digits.
    private String told(Map.Entry<String, ?> fact, Locale language) {
        var plain = GROUP_OF_AMOUNT.matcher(String.valueOf(fact.getValue())).replaceAll(",");
        return Objects.requireNonNull(bundles.getMessage(fact.getKey() + "." + plain, null, plain, language));
    }

    public boolean has(String key, Locale language) {
        return bundles.getMessage(key, null, null, language) != null;
    }
}
