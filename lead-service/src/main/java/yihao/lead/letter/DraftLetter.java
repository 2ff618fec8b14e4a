package yihao.lead.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.lead.InvestorName;
import yihao.lead.enterprise.FirmsInText;
import yihao.lead.letter.Content.Event;
import yihao.lead.letter.Draft.Named;
import yihao.lead.letter.Draft.Note;
import yihao.lead.letter.Draft.Outing;
import yihao.rules.RuleBook;

/// L3: reads a draft out of a letter, for one officer. It never invents: what is not written, or of
/// which it is not certain what it means, stays open.
public final class DraftLetter {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FirmsInText firms;
    private final RuleBook<LetterRule> book;

    public DraftLetter(FirmsInText firms, RuleBook<LetterRule> book) {
        this.firms = firms;
        this.book = book;
    }

    public Draft draft(Content content, Actor reader, LocalDate today) {
        var rule = book.inForce(today).orElseThrow().rules();
        var original = Original.of(content, rule);
        var heardOn = original.on() == null || original.on().isAfter(today) ? null : original.on();
        return new Draft(
                cut(original.subject(), rule.longest().title()),
                Objects.requireNonNullElse(cut(original.text(), rule.longest().content()), ""),
                original.from(),
                phone(original.text(), rule),
                heardOn,
                named(content, original, rule, reader),
                outing(content.event(), rule),
                notes(content, original, heardOn, rule));
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null ? null : Beginning.of(text, longest);
    }

    /// The first one that is called so, above what its sender quoted.
    private static @Nullable String phone(String text, LetterRule rule) {
        var labels = rule.phoneLabels().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var number = Pattern.compile("(?i)(?:^|[\\s|,，;；])(?:" + labels
                + ")\\.?[ \\t]{0,5}[:：][ \\t]{0,5}([+(（]?\\d[\\d ()（）\\-]{5,24}\\d)");
        return ForwardedHead.before(text, rule)
                .lines()
                .filter(line -> line.length() <= 500)
                .map(number::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    private List<Named> named(Content content, Original original, LetterRule rule, Actor reader) {
        var all = Stream.of(original.subject(), placeOf(content.event()), original.text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return firms.named(all, rule.firmEndings(), reader).stream()
                .map(firm -> {
                    InvestorName name = firm.names().getFirst();
                    return new Named(
                            firm.id(),
                            name.text(),
                            name.language(),
                            firm.investor().country(),
                            firm.investor().creditCode());
                })
                .toList();
    }

    private static @Nullable String placeOf(@Nullable Event event) {
        return event == null ? null : event.place();
    }

    private static @Nullable Outing outing(@Nullable Event event, LetterRule rule) {
        if (event == null) {
            return null;
        }
        var start = event.start();
        var end = event.end();
        return new Outing(
                start == null ? null : start.toLocalDate(),
                start == null || end == null ? null : days(event, rule),
                cut(event.place(), rule.longest().place()),
                cut(event.summary(), rule.longest().purpose()),
                event.people());
    }

    /// Each day before the last is a whole one; of the last one half counts where the entry ends by
    /// noon, or begins that day after it.
    private static BigDecimal days(Event event, LetterRule rule) {
        var start = Objects.requireNonNull(event.start());
        var end = Objects.requireNonNull(event.end());
        var last = end.isAfter(start) ? end.minusNanos(1) : start;
        var before = BigDecimal.valueOf(start.toLocalDate().until(last.toLocalDate(), ChronoUnit.DAYS));
        boolean morning = last.toLocalTime().isBefore(rule.noon());
        boolean afternoon = before.signum() == 0 && !start.toLocalTime().isBefore(rule.noon());
        return before.add(morning || afternoon ? HALF : BigDecimal.ONE);
    }

    private static List<Note> notes(Content content, Original original, @Nullable LocalDate heardOn, LetterRule rule) {
        var notes = new ArrayList<Note>();
        add(notes, Note.FORWARDED, original.forwarded());
        add(notes, Note.DAY_UNREAD, heardOn == null && content.form() == Content.Form.MAIL);
        add(
                notes,
                Note.TEXT_CUT,
                content.textCut() || original.text().length() > rule.longest().content());
        add(notes, Note.FILES_LEFT_OUT, content.filesLeftOut() > 0);
        var event = content.event();
        if (event != null) {
            add(notes, Note.RECURRING, event.recurring());
            add(notes, Note.CANCELLED, event.cancelled());
            add(notes, Note.ZONE_UNKNOWN, event.unknownZone() != null);
            add(notes, Note.MORE_ENTRIES, event.others() > 0);
            add(notes, Note.TIME_UNREAD, event.start() == null);
        }
        return notes;
    }

    private static void add(List<Note> notes, Note note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }
}
