package yihao.ledgers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One column of a spreadsheet as rule data says it: which field it fills, and what people call it.
///
/// @param zh all its headings, the template's first
/// @param example what a template shows below the heading
public record LedgerColumn<F extends Enum<F>>(F field, List<String> zh, List<String> en, Words example) {

    public LedgerColumn {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    public record Words(String zh, String en) {

        public String in(Locale locale) {
            return isEnglish(locale) ? en : zh;
        }
    }

    public String heading(Locale locale) {
        return names(locale).getFirst();
    }

    List<String> names(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    /// All headings of each field, by the field's name.
    public static <F extends Enum<F>> Map<String, List<String>> headings(Collection<LedgerColumn<F>> columns) {
        return columns.stream()
                .collect(Collectors.toMap(
                        column -> column.field().name(),
                        column -> Stream.concat(column.zh().stream(), column.en().stream())
                                .toList()));
    }

    /// What the template calls the column of this field.
    public static <F extends Enum<F>> String heading(Collection<LedgerColumn<F>> columns, F field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .map(column -> column.heading(Locale.CHINESE))
                .findFirst()
                .orElse(field.name());
    }

    /// Whether this is what the template shows below the heading of this field, left standing by somebody.
    public static <F extends Enum<F>> boolean isExample(Collection<LedgerColumn<F>> columns, F field, String text) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .map(LedgerColumn::example)
                .anyMatch(example -> text.equals(example.zh()) || text.equals(example.en()));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
