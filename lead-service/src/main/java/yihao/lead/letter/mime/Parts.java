package yihao.lead.letter.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.lead.letter.Beginning;
import yihao.lead.letter.Content;
import yihao.lead.letter.Content.Form;
import yihao.lead.letter.LetterRule.Limits;

/// Takes a mail apart: its text, its files, the mail and the calendar entry inside it.
final class Parts {

    private final Session session;
    private final Limits limits;
    private final ReadCalendar calendar;
    private final List<String> ids = new ArrayList<>();
    private final List<Content.File> files = new ArrayList<>();
    private List<String> plain = new ArrayList<>();
    private List<String> pages = new ArrayList<>();
    private int seen;
    private int leftOut;

    private @Nullable Headers inner;

    private ReadCalendar.@Nullable Entry entry;

    Parts(Session session, Limits limits, ReadCalendar calendar) {
        this.session = session;
        this.limits = limits;
        this.calendar = calendar;
    }

    /// More parts, or deeper ones, than any mail that people write.
    static final class TooMany extends RuntimeException {
        TooMany() {
            super("Too many parts", null, false, false);
        }
    }

    void read(MimeMessage message) throws MessagingException, IOException {
        read(message, 0);
    }

    Content content(Headers outer) {
        var known = new ArrayList<String>();
        if (outer.messageId() != null) {
            known.add(outer.messageId());
        }
        known.addAll(ids);
        var texts = plain.stream().anyMatch(text -> !text.isBlank()) ? plain : pages;
        var text = texts.stream()
                .map(String::strip)
                .collect(Collectors.joining("\n\n"))
                .strip();
        return new Content(
                Form.MAIL,
                known.stream().distinct().toList(),
                outer.head(),
                inner == null ? null : inner.head(),
                Beginning.of(text, limits.textCharacters()),
                text.length() > limits.textCharacters(),
                files,
                leftOut,
                entry == null ? null : entry.event());
    }

    private void read(MimePart part, int depth) throws MessagingException, IOException {
        if (depth > limits.depth() || ++seen > limits.parts()) {
            throw new TooMany();
        }
        var type = Headers.type(part);
        var name = Headers.fileName(part, type);
        if (type.match("multipart/*")) {
            children(part, type, depth);
        } else if (type.match("message/rfc822")) {
            forwarded(part, depth);
        } else if (isCalendar(type, name) && entry(part, type)) {
            // its text is in the entry
        } else if (isText(type) && !Headers.isAttached(part) && name.isEmpty()) {
            text(part, type);
        } else {
            file(part, type, name);
        }
    }

    private static boolean isText(ContentType type) {
        return type.match("text/plain") || type.match("text/html");
    }

    private static boolean isCalendar(ContentType type, Optional<String> name) {
        return type.match("text/calendar")
                || name.filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".ics"))
                        .isPresent();
    }

    private void children(MimePart part, ContentType type, int depth) throws MessagingException, IOException {
        var parts = new MimeMultipart(new MimePartDataSource(part));
        var before = List.of(plain, pages);
        boolean alternatives = type.match("multipart/alternative");
        if (alternatives) {
            plain = new ArrayList<>();
            pages = new ArrayList<>();
        }
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart child = parts.getBodyPart(at);
            if (child instanceof MimePart mime && !isPicture(mime, type)) {
                read(mime, depth + 1);
            }
        }
        if (alternatives) {
            var texts = plain.stream().anyMatch(text -> !text.isBlank()) ? plain : pages;
            plain = before.get(0);
            pages = before.get(1);
            plain.addAll(texts);
        }
    }

    /// A logo or the like that belongs to the page around it.
    private static boolean isPicture(MimePart part, ContentType around) {
        return around.match("multipart/related") && Headers.type(part).match("image/*") && !Headers.isAttached(part);
    }

    /// A mail that was forwarded as a file: what is asked of it is who wrote it and when; its text and
    /// files are the letter's.
    private void forwarded(MimePart part, int depth) throws MessagingException, IOException {
        var bytes = Transfer.decoded(part);
        if (!Bounds.hold(bytes, limits)) {
            throw new TooMany();
        }
        var message = new MimeMessage(session, new SharedByteArrayInputStream(bytes));
        var headers = Headers.of(message);
        if (inner == null) {
            inner = headers;
        }
        if (headers.messageId() != null) {
            ids.add(headers.messageId());
        }
        read(message, depth + 1);
    }

    private boolean entry(MimePart part, ContentType type) throws IOException {
        var read = calendar.read(Charsets.decode(Transfer.decoded(part), type.getParameter("charset")));
        if (entry == null && read.isPresent()) {
            entry = read.get();
            Optional.ofNullable(entry.uid()).ifPresent(ids::add);
        }
        return read.isPresent();
    }

    private void text(MimePart part, ContentType type) throws IOException {
        var written = Charsets.decode(Transfer.decoded(part), type.getParameter("charset"));
        var within = Beginning.of(written, limits.textCharacters() * 5);
        if (type.match("text/html")) {
            pages.add(HtmlText.of(within));
        } else {
            plain.add(within.replace("\r\n", "\n"));
        }
    }

    private void file(MimePart part, ContentType type, Optional<String> name) throws IOException {
        if (files.size() >= limits.files()) {
            leftOut++;
            return;
        }
        files.add(new Content.File(
                name.orElse("file-" + (files.size() + 1)),
                type.getBaseType().toLowerCase(Locale.ROOT),
                Transfer.decoded(part)));
    }
}
