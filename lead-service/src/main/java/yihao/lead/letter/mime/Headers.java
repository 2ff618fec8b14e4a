package yihao.lead.letter.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.lead.letter.Beginning;
import yihao.lead.letter.Content.Head;
import yihao.lead.letter.Content.Person;

/// What the headers of a mail or of a part of it say. A header that cannot be read says nothing.
///
/// @param messageId without its brackets
record Headers(@Nullable String messageId, Head head) {

    static final int LONGEST = 2_000;
    static final int LONGEST_NAME = 100;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:@]{1,100}@[^\\s<>\"(),;:@]{1,200}");
    private static final Pattern GB = Pattern.compile("(?i)(?<![a-z0-9-])gb(?:k|_?2312(?:-80)?)(?![a-z0-9])");
    private static final Instant FIRST = LocalDate.of(1971, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST = LocalDate.of(9000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    static Headers of(MimePart part) {
        var id = header(part, "Message-ID").map(raw -> raw.replaceAll("[<>\\s]", ""));
        var head = new Head(
                header(part, "From").map(Headers::person).orElse(null),
                header(part, "Subject").map(EncodedWords::decode).orElse(null),
                header(part, "Date").map(Headers::instant).orElse(null));
        return new Headers(id.filter(one -> !one.isEmpty()).orElse(null), head);
    }

    static ContentType type(MimePart part) {
        try {
            var raw = header(part, "Content-Type").map(Headers::readable);
            return raw.isEmpty() ? new ContentType("text/plain") : new ContentType(raw.get());
        } catch (ParseException e) {
            return plainType(header(part, "Content-Type").orElse(""));
        }
    }

    /// Where the parameters cannot be read, at least which type it is.
    private static ContentType plainType(String raw) {
        var named = Pattern.compile("^\\s*([\\w.+-]+)/([\\w.+-]+)").matcher(raw);
        return named.find()
                ? new ContentType(named.group(1), named.group(2), null)
                : new ContentType("application", "octet-stream", null);
    }

    static boolean isAttached(MimePart part) {
        return header(part, "Content-Disposition")
                .filter(raw -> raw.strip().regionMatches(true, 0, "attachment", 0, "attachment".length()))
                .isPresent();
    }

    static Optional<String> encoding(MimePart part) {
        return header(part, "Content-Transfer-Encoding").map(String::strip);
    }

    static Optional<String> fileName(MimePart part, ContentType type) {
        return disposed(part)
                .or(() -> Optional.ofNullable(type.getParameter("name")))
                .map(EncodedWords::decode)
                .map(Charsets::whole)
                .filter(name -> !name.isBlank());
    }

    private static Optional<String> disposed(MimePart part) {
        try {
            var raw = header(part, "Content-Disposition").map(Headers::readable);
            return raw.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(new ContentDisposition(raw.get()).getParameter("filename"));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /// What is declared as GB2312 or GBK is read as what contains both.
    private static String readable(String raw) {
        return GB.matcher(raw).replaceAll("GB18030");
    }

    /// The first address; a name in front of it.
    static @Nullable Person person(String raw) {
        var written = EncodedWords.decode(raw);
        var address = ADDRESS.matcher(written);
        if (!address.find()) {
            return written.isBlank() ? null : new Person(Beginning.of(written, LONGEST_NAME), null);
        }
        var before =
                written.substring(0, address.start()).replaceAll("[\"<>']", "").strip();
        return new Person(
                before.isEmpty() || before.contains("@") ? null : Beginning.of(before, LONGEST_NAME), address.group());
    }

    private static @Nullable Instant instant(String raw) {
        var date = new MailDateFormat().parse(raw, new ParsePosition(0));
        var read = date == null ? null : date.toInstant();
        return read == null || read.isBefore(FIRST) || read.isAfter(LAST) ? null : read;
    }

    static Optional<String> header(MimePart part, String name) {
        try {
            return Optional.ofNullable(part.getHeader(name, null))
                    .map(value -> value.substring(0, Math.min(value.length(), LONGEST)));
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }
}
