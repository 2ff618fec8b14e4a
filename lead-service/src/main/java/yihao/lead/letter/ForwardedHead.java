package yihao.lead.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.lead.letter.Content.Person;

/// The head of a mail as mailers write it into the text of another one: lines such as 发件人：… or From: …
///
/// @param text what follows it
record ForwardedHead(
        @Nullable Person from,
        @Nullable String subject,
        @Nullable LocalDate on,
        String text) {

    private static final int LOOKED_AT = 2_000;
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern MAIL = Pattern.compile("[^\\s<>\"(),;:@\\[\\]]{1,100}@[^\\s<>\"(),;:@\\[\\]]{1,200}");

    private enum Label {
        FROM,
        SENT,
        SUBJECT,
        OTHER
    }

    private record Line(Label label, String value) {}

    /// The outermost one: what stands below it was quoted by its sender.
    static Optional<ForwardedHead> in(String text, LetterRule rule) {
        var lines = text.lines().limit(LOOKED_AT).toList();
        var pattern = pattern(rule.labels());
        var labels = lines.stream().map(line -> label(line, pattern, rule)).toList();
        for (int at = 0; at < lines.size(); at++) {
            if (labels.get(at).filter(line -> line.label() == Label.FROM).isPresent()) {
                var head = at(at, lines, labels, text);
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return Optional.empty();
    }

    /// What stands above the first one, or the whole text.
    static String before(String text, LetterRule rule) {
        var pattern = pattern(rule.labels());
        return text.lines()
                .limit(LOOKED_AT)
                .takeWhile(line -> label(line, pattern, rule)
                        .filter(one -> one.label() == Label.FROM)
                        .isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<ForwardedHead> at(int first, List<String> lines, List<Optional<Line>> labels, String text) {
        String from = null;
        String sent = null;
        String subject = null;
        int next = first;
        boolean empty = false;
        for (; next < lines.size(); next++) {
            var line = labels.get(next);
            if (line.isEmpty() && (empty || !lines.get(next).isBlank() || subject != null)) {
                break;
            }
            empty = line.isEmpty();
            var label = line.map(Line::label).orElse(Label.OTHER);
            from = label == Label.FROM && from == null ? line.orElseThrow().value() : from;
            sent = label == Label.SENT && sent == null ? line.orElseThrow().value() : sent;
            subject = label == Label.SUBJECT && subject == null
                    ? line.orElseThrow().value()
                    : subject;
        }
        if (from == null || (sent == null && subject == null)) {
            return Optional.empty();
        }
        var rest = text.lines().skip(next).collect(Collectors.joining("\n")).strip();
        return Optional.of(new ForwardedHead(
                person(from),
                blankAsNone(subject),
                sent == null ? null : WrittenDay.in(sent).orElse(null),
                rest));
    }

    private static Optional<Line> label(String line, Pattern pattern, LetterRule rule) {
        var found = pattern.matcher(Beginning.of(line, LONGEST_LINE));
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        var word = found.group(1).toLowerCase(Locale.ROOT);
        var value = found.group(2).replaceAll("^[*|\\s]{1,10}", "").replaceAll("[*|;；\\s]{1,10}$", "");
        return Optional.of(new Line(label(word, rule.labels()), value));
    }

    private static Label label(String word, LetterRule.Labels labels) {
        if (has(labels.from(), word)) {
            return Label.FROM;
        }
        if (has(labels.sent(), word)) {
            return Label.SENT;
        }
        return has(labels.subject(), word) ? Label.SUBJECT : Label.OTHER;
    }

    private static boolean has(List<String> labels, String word) {
        return labels.stream().anyMatch(label -> label.toLowerCase(Locale.ROOT).equals(word));
    }

    /// Quoted, in bold or in the cells of a table.
    private static Pattern pattern(LetterRule.Labels labels) {
        var any = Stream.of(labels.from(), labels.sent(), labels.subject(), labels.others())
                .flatMap(List::stream)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("[>|*\\s]{0,20}((?i:" + any + "))(?:[* ]{0,10}[:：|]|[* ]{0,10}\\t)([^\\n]*)");
    }

    private static @Nullable Person person(String written) {
        var mail = MAIL.matcher(written.replaceAll("(?i)mailto:", " "));
        boolean named = mail.find();
        var name = (named ? written.replace(mail.group(), "") : written)
                .replaceAll("(?i)mailto:", "")
                .replaceAll("[<>\"'“”\\[\\]();；]", " ")
                .strip();
        var cut = Beginning.of(name, 100);
        var called = cut.isEmpty() || cut.contains("@") ? null : cut;
        return called == null && !named ? null : new Person(called, named ? mail.group() : null);
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
