package yihao.lead.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.lead.letter.Content.File;
import yihao.lead.letter.Content.Form;
import yihao.rules.RuleBook;

/// L3: a letter is read anew from its file whenever it is opened; nothing of it is kept in the clear.
public final class OpenLetter {

    private static final String ANYTHING = "application/octet-stream";

    private final LetterSafe safe;
    private final ReadLetter reader;
    private final RuleBook<LetterRule> book;

    public OpenLetter(LetterSafe safe, ReadLetter reader, RuleBook<LetterRule> book) {
        this.safe = safe;
        this.reader = reader;
        this.book = book;
    }

    /// None once it is forgotten.
    public Optional<Content> content(Letter letter, Instant at) {
        var rule = rule(at);
        return safe.file(letter).flatMap(file -> switch (reader.read(file, rule)) {
            case Outcome.Done<Content>(var content) -> Optional.of(content);
            case Outcome.Refused<Content> _ -> Optional.empty();
        });
    }

    /// The letter itself, then its files, each as what it is.
    public List<File> whole(Letter letter, Act act) {
        var rule = rule(act.at());
        var all = new ArrayList<File>();
        safe.file(letter).ifPresent(bytes -> all.add(original(letter, bytes)));
        content(letter, act.at())
                .ifPresent(content -> content.files().stream()
                        .map(file -> new File(file.name(), typeOf(file, rule), file.bytes()))
                        .forEach(all::add));
        return all;
    }

    private static File original(Letter letter, byte[] bytes) {
        return letter.form() == Form.MAIL
                ? new File(letter.number() + ".eml", "message/rfc822", bytes)
                : new File(letter.number() + ".ics", "text/calendar", bytes);
    }

    /// Many mailers call every file a stream of bytes.
    private static String typeOf(File file, LetterRule rule) {
        var ending = file.name().toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        return file.contentType().equals(ANYTHING)
                ? rule.fileTypes().stream()
                        .filter(type -> type.ending().equals(ending))
                        .map(LetterRule.FileType::type)
                        .findFirst()
                        .orElse(ANYTHING)
                : file.contentType();
    }

    private LetterRule rule(Instant at) {
        return book.inForce(CityTime.day(at)).orElseThrow().rules();
    }
}
