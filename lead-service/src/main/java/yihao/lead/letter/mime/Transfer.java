package yihao.lead.letter.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// The bytes of a part. What is encoded wrongly is read as far as it goes.
final class Transfer {

    private Transfer() {}

    static byte[] decoded(MimePart part) throws IOException {
        var raw = raw(part);
        var encoding = Headers.encoding(part).orElse("").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "base64" -> EncodedWords.base64(new String(raw, ISO_8859_1));
            case "quoted-printable" -> QuotedPrintable.decode(raw);
            default -> raw;
        };
    }

    private static byte[] raw(MimePart part) throws IOException {
        try (var stream = stream(part)) {
            return stream.readAllBytes();
        } catch (MessagingException e) {
            return new byte[0];
        }
    }

    private static InputStream stream(MimePart part) throws MessagingException {
        return switch (part) {
            case MimeBodyPart body -> body.getRawInputStream();
            case MimeMessage message -> message.getRawInputStream();
            default -> InputStream.nullInputStream();
        };
    }
}
