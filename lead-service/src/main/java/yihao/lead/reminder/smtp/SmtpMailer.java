package yihao.lead.reminder.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import yihao.lead.reminder.Mailer;

/// Over SMTP. Of a mail that cannot be sent the log names the Message-ID, never the address.
final class SmtpMailer implements Mailer {

    private static final Logger log = LoggerFactory.getLogger(SmtpMailer.class);

    private final JavaMailSender server;
    private final String from;
    private final LetterTexts texts;

    SmtpMailer(JavaMailSender server, String from, LetterTexts texts) {
        this.server = server;
        this.from = from;
        this.texts = texts;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public String messageId(String mail) {
        return "<" + mail + from.substring(from.indexOf('@')) + ">";
    }

    @Override
    public Answer send(Letter letter) {
        try {
            server.send(message(letter));
            return Answer.TAKEN;
        } catch (AddressException e) {
            log.warn("Mail {} is refused: its address is none", letter.messageId());
            return Answer.REFUSED;
        } catch (MessagingException | MailException e) {
            return why(letter, e);
        }
    }

    private static Answer why(Letter letter, Exception e) {
        if (causes(e).anyMatch(SmtpMailer::refusesTheAddress)) {
            log.warn("Mail {} is refused: the server does not take its address", letter.messageId());
            return Answer.REFUSED;
        }
        log.warn(
                "Mail {} could not be sent yet: {}",
                letter.messageId(),
                e.getClass().getSimpleName());
        return Answer.LATER;
    }

    /// A server that asks to come again has not found the address invalid.
    private static boolean refusesTheAddress(Throwable cause) {
        return cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    private static Stream<Throwable> causes(Exception e) {
        var failed = e instanceof MailSendException sending
                ? Arrays.stream(sending.getMessageExceptions()).map(Throwable.class::cast)
                : Stream.<Throwable>empty();
        return Stream.concat(failed, Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause));
    }

    /// An id that is set beforehand stays.
    private MimeMessage message(Letter letter) throws MessagingException {
        var message = server.createMimeMessage();
        message.setHeader("Message-ID", letter.messageId());
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(texts.subject(letter));
        helper.setText(texts.body(letter));
        return message;
    }
}
