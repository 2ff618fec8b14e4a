package yihao.platform.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Texts for people: `texts/<service>_zh.properties` and `_en.properties`, UTF-8, with `{fact}` where a fact belongs.
/// Chinese unless English is asked for.
public final class Texts {

    private static final Pattern GROUP_OF_AMOUNT = Pattern.compile("(?<=\\d)(?=(\\d{3})+\\.\\d{2}(?!\\d))");

    private static final String TITLE = ".title";
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
    private final String[] services;

    public Texts(String service) {
        services = new String[] {"texts/" + service, "texts/platform"};
        bundles.setBasenames(services);
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

    /// The published codes of problems, in order.
    public List<String> problems() {
        return Stream.of(services)
                .flatMap(name -> ResourceBundle.getBundle(name, Locale.CHINESE, ONLY_ASKED).keySet().stream())
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .distinct()
                .sorted()
                .toList();
    }

    public boolean has(String key, Locale language) {
        return bundles.getMessage(key, null, null, language) != null;
    }
}
