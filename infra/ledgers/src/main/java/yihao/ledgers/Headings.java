package yihao.ledgers;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which field each heading means, as data says it. Headings are compared without blanks, brackets,
/// marks, case and width, so that `＊投资额 （万元）` is `投资额`.
public final class Headings {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔](.*?)[)\\]】〕]");
    private static final Pattern BEFORE_UNIT = Pattern.compile("^(?:单位|unit|in)[:\\s]*");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}*:]|^(?:\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)");
    private static final Pattern UNIT_BEHIND = Pattern.compile("(?<heading>.+?)[/_,-]?(?<unit>[十百千万亿]+[^十百千万亿]{0,4})");

    /// What leads to a note below the table: 投资方①, 投资额※.
    private static final Pattern FOOTNOTES = Pattern.compile("[①-⑳⑴-⒇¹²³⁴-⁹※†‡]");

    /// A longer text is a sentence, and no heading.
    private static final int LONGEST = 100;

    private final Map<String, String> fields;
    private final CurrencyWords currencies;

    private Headings(Map<String, String> fields, CurrencyWords currencies) {
        this.fields = fields;
        this.currencies = currencies;
    }

    /// @param byField all headings of each field
    /// @param currencies by which a unit of money is known
    /// @throws IllegalArgumentException if one heading stands for two fields
    public static Headings of(Map<String, List<String>> byField, CurrencyWords currencies) {
        var fields = new HashMap<String, String>();
        byField.forEach((field, headings) -> headings.forEach(heading -> {
            var other = fields.putIfAbsent(plain(heading), field);
            if (other != null && !other.equals(field)) {
                throw new IllegalArgumentException("%s names %s and %s".formatted(heading, other, field));
            }
        }));
        return new Headings(fields, currencies);
    }

    /// These and what a unit says itself, which comes first.
    ///
    /// @param own the field of each heading
    public Headings with(Map<String, String> own) {
        var all = new HashMap<>(fields);
        own.forEach((heading, field) -> all.put(plain(heading), field));
        return new Headings(all, currencies);
    }

    /// Whether two headings are the same to everybody who reads them.
    public static boolean areSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// Also where a unit stands behind it without brackets, `总投资万元`, and as the heading that what stands in its
    /// brackets makes of it, where there is one: `开工时间（计划）` is `计划开工时间`.
    Optional<String> field(String heading) {
        var plain = plain(heading);
        var field = asides(heading)
                .flatMap(aside -> Stream.ofNullable(fields.get(plain(aside) + plain)))
                .findFirst()
                .or(() -> Optional.ofNullable(fields.get(plain)));
        return field.isPresent() ? field : withUnitBehind(plain).map(unit -> fields.get(unit.heading()));
    }

    /// The unit a heading gives for the whole column, the one of money first; empty when it gives none.
    String unit(String heading) {
        return moneyUnit(heading).or(() -> inBrackets(heading).findFirst()).orElse("");
    }

    /// The unit of money that a heading says or is; all of them joined, so that two that differ are none.
    Optional<String> moneyUnit(String heading) {
        var plain = plain(heading);
        var behind = withUnitBehind(plain)
                .map(WithUnit::unit)
                .orElseGet(() -> BEFORE_UNIT.matcher(plain).replaceFirst(""));
        var said = Stream.concat(inBrackets(heading), Stream.of(behind))
                .filter(this::isMoneyUnit)
                .distinct()
                .collect(Collectors.joining());
        return Optional.of(said).filter(unit -> !unit.isEmpty());
    }

    boolean isMoneyUnit(String text) {
        return MoneyUnit.read(CurrencyWords.plain(text), currencies).isPresent();
    }

    /// Whether this says a unit and nothing else.
    boolean isOnlyUnit(String heading) {
        var plain = plain(heading);
        return plain.isEmpty() || isMoneyUnit(plain);
    }

    /// The unit of a group and the currency of one of its parts: 投资额（亿元） over 美元 is 亿美元. Both, and so none, where
    /// they contradict each other.
    String unitOfPart(String group, String part) {
        var sized = MoneyUnit.read(CurrencyWords.plain(group), currencies);
        var only = MoneyUnit.read(CurrencyWords.plain(part), currencies);
        if (sized.filter(unit -> unit.zeros() > 0).isEmpty()
                || only.filter(MoneyUnit::isCurrency).isEmpty()) {
            return part;
        }
        var size = CurrencyWords.plain(group).replaceFirst("元$", "");
        return isMoneyUnit(size + part) ? size + part : group + "/" + part;
    }

    private record WithUnit(String heading, String unit) {}

    private Optional<WithUnit> withUnitBehind(String plain) {
        var behind = UNIT_BEHIND.matcher(plain);
        return plain.length() <= LONGEST
                        && behind.matches()
                        && fields.containsKey(behind.group("heading"))
                        && isMoneyUnit(behind.group("unit"))
                ? Optional.of(new WithUnit(behind.group("heading"), behind.group("unit")))
                : Optional.empty();
    }

    private static Stream<String> inBrackets(String heading) {
        return bracketed(heading).filter(text -> !SheetWords.SHIPPED.isAside(text));
    }

    private static Stream<String> asides(String heading) {
        return bracketed(heading).filter(SheetWords.SHIPPED::isAside);
    }

    private static Stream<String> bracketed(String heading) {
        if (heading.length() > LONGEST) {
            return Stream.empty();
        }
        return BRACKETS.matcher(Normalizer.normalize(heading, Form.NFKC))
                .results()
                .map(bracket -> BEFORE_UNIT
                        .matcher(bracket.group(1).strip().toLowerCase(Locale.ROOT))
                        .replaceFirst(""));
    }

    static String plain(String heading) {
        if (heading.length() > LONGEST) {
            return heading;
        }
        var compatible = Normalizer.normalize(FOOTNOTES.matcher(heading).replaceAll(""), Form.NFKC);
        return MARKS.matcher(BRACKETS.matcher(compatible).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
