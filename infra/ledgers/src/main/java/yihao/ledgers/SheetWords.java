package yihao.ledgers;

import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What offices write into spreadsheets that is no data: `words.properties`. Compared without blanks, case and width.
final class SheetWords {

    static final SheetWords SHIPPED = new SheetWords(WordFile.read("words.properties"));

    /// A longer cell is a sentence or a name.
    private static final int LONGEST = 100;

    private static final String COUNT = ":?(?:(?:\\d+|[一二三四五六七八九十]+)[个项家条户件笔次]?(?:项目|企业|线索)?)?(?:\\(.*\\))?:?(?:,.*)?";

    private final Set<String> totals;
    private final Pattern total;
    private final Set<String> notes;
    private final Pattern note;
    private final Set<String> measures;
    private final Set<String> asides;
    private final Set<String> dittos;
    private final Pattern groupWord;
    private final Pattern about;
    private final Pattern bound;

    private SheetWords(Properties data) {
        var suffixes = words(data, "total");
        total = Pattern.compile(".{0,12}%s%s|%s[:、].*".formatted(any(suffixes), COUNT, any(words(data, "part"))));
        totals = Stream.concat(suffixes.stream(), words(data, "totalAlone").stream())
                .collect(Collectors.toUnmodifiableSet());
        notes = words(data, "note");
        note = Pattern.compile("[*※★]?\\(?" + any(notes) + "\\d*(?:\\(.*?\\))?\\)?[:、].*");
        measures = words(data, "measure");
        asides = words(data, "aside");
        dittos = words(data, "ditto");
        groupWord = Pattern.compile(any(words(data, "groupWord")) + "$");
        about = Pattern.compile("^%1$s|%1$s$".formatted(any(words(data, "about"))));
        bound = Pattern.compile(any(words(data, "bound")));
    }

    /// Whether this cell says nothing else.
    boolean isTotal(String cell) {
        return totals.contains(Headings.plain(cell));
    }

    /// Whether a row that begins with this cell is a total.
    boolean beginsTotal(String cell) {
        return cell.length() < LONGEST
                && total.matcher(CurrencyWords.plain(cell)).matches();
    }

    boolean beginsNote(String cell) {
        var plain = CurrencyWords.plain(cell);
        return notes.contains(plain) || note.matcher(plain).matches();
    }

    boolean isMeasure(String heading) {
        return measures.contains(Headings.plain(heading));
    }

    /// A group of headings without what says that it is one.
    String withoutGroupWord(String heading) {
        return groupWord.matcher(Headings.plain(heading)).replaceFirst("");
    }

    boolean isAside(String inBrackets) {
        return asides.contains(CurrencyWords.plain(inBrackets));
    }

    boolean isDitto(String cell) {
        return dittos.contains(CurrencyWords.plain(cell));
    }

    /// @param plain an amount without blanks
    String withoutAbout(String plain) {
        return about.matcher(plain).replaceAll("");
    }

    boolean isBound(String plain) {
        return bound.matcher(plain).find();
    }

    private static Set<String> words(Properties data, String key) {
        return Arrays.stream(data.getProperty(key).split(","))
                .map(CurrencyWords::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The longest first, for it may begin with a shorter one.
    private static String any(Set<String> words) {
        return words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
