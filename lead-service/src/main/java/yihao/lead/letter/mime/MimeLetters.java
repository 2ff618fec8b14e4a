package yihao.lead.letter.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static yihao.lead.letter.LetterProblem.LETTER_IS_OUTLOOKS;
import static yihao.lead.letter.LetterProblem.LETTER_TOO_COMPLEX;
import static yihao.lead.letter.LetterProblem.NOT_A_LETTER;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.stereotype.Component;
import yihao.kernel.Outcome;
import yihao.lead.letter.Beginning;
import yihao.lead.letter.Content;
import yihao.lead.letter.Content.Form;
import yihao.lead.letter.LetterRule;
import yihao.lead.letter.ReadLetter;

/// L3: mails (`.eml`) and calendar entries (`.ics`). What cannot be read of one is left out; what is
/// none is refused.
@Component
public final class MimeLetters implements ReadLetter {

    private static final List<String> HEADERS = List.of("From", "Date", "Subject", "Message-ID", "Received", "To");
    private static final byte[] CALENDAR = "BEGIN:VCALENDAR".getBytes(US_ASCII);
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] MAILBOX = "From ".getBytes(US_ASCII);

    private final Session session = Session.getInstance(new Properties());

    @Override
    public Outcome<Content> read(byte[] file, LetterRule rule) {
        if (Bounds.isCompoundFile(file)) {
            return Outcome.refused(LETTER_IS_OUTLOOKS);
        }
        var plain = withoutPreamble(file);
        if (isCalendar(plain)) {
            return calendar(plain, rule);
        }
        return Bounds.hold(plain, rule.limits()) ? mail(plain, rule) : Outcome.refused(LETTER_TOO_COMPLEX);
    }

    private Outcome<Content> mail(byte[] file, LetterRule rule) {
        try {
            var message = new MimeMessage(session, new SharedByteArrayInputStream(file));
            if (HEADERS.stream().filter(name -> isThere(message, name)).count() < 2) {
                return Outcome.refused(NOT_A_LETTER);
            }
            var parts = new Parts(session, rule.limits(), new ReadCalendar(rule));
            parts.read(message);
            return Outcome.done(parts.content(Headers.of(message)));
        } catch (Parts.TooMany e) {
            return Outcome.refused(LETTER_TOO_COMPLEX);
        } catch (MessagingException | IOException e) {
            return Outcome.refused(NOT_A_LETTER);
        }
    }

    private static Outcome<Content> calendar(byte[] file, LetterRule rule) {
        var entry = new ReadCalendar(rule).read(Charsets.decode(file, null));
        return entry.<Outcome<Content>>map(found -> Outcome.done(new Content(
                        Form.CALENDAR,
                        found.uid() == null ? List.of() : List.of(found.uid()),
                        new Content.Head(
                                found.event().people().isEmpty()
                                        ? null
                                        : found.event().people().getFirst(),
                                found.event().summary(),
                                null),
                        null,
                        Beginning.of(found.text(), rule.limits().textCharacters()),
                        found.text().length() > rule.limits().textCharacters(),
                        List.of(),
                        0,
                        found.event())))
                .orElseGet(() -> Outcome.refused(NOT_A_LETTER));
    }

    private static boolean isThere(MimeMessage message, String name) {
        try {
            return message.getHeader(name) != null;
        } catch (MessagingException e) {
            return false;
        }
    }

    private static boolean isCalendar(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, CALENDAR.length), ISO_8859_1);
        return start.toUpperCase(Locale.ROOT).equals(new String(CALENDAR, US_ASCII));
    }

    /// A byte order mark, empty lines, and the line that separates mails in a mailbox.
    private static byte[] withoutPreamble(byte[] file) {
        int from = Bounds.startsWith(file, 0, MARK) ? MARK.length : 0;
        while (from < file.length && (file[from] == '\n' || file[from] == '\r' || file[from] == ' ')) {
            from++;
        }
        if (Bounds.startsWith(file, from, MAILBOX)) {
            while (from < file.length && file[from] != '\n') {
                from++;
            }
            from++;
        }
        return from >= file.length ? new byte[0] : Arrays.copyOfRange(file, from, file.length);
    }
}
