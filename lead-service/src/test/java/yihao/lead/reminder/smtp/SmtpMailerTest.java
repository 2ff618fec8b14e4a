package yihao.lead.reminder.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import yihao.lead.World;
import yihao.lead.network.Officer;
import yihao.lead.reminder.InMemoryMails;
import yihao.lead.reminder.LocalMail;
import yihao.lead.reminder.MailAction;
import yihao.lead.reminder.Mailer;
import yihao.lead.reminder.Mailer.Answer;
import yihao.lead.reminder.Mailer.Entry;
import yihao.lead.reminder.Mailer.Letter;
import yihao.lead.reminder.ReminderWorld;
import yihao.platform.web.problem.Texts;

@DisplayName("G6 A reminder over SMTP")
@ExtendWith(OutputCaptureExtension.class)
class SmtpMailerTest {

    static final String ADDRESS = "marker.officer@example.org";

    static final GreenMail SERVER = LocalMail.server();

    @BeforeAll
    static void startsTheServer() {
        SERVER.start();
    }

    @AfterAll
    static void stopsTheServer() {
        SERVER.stop();
    }

    @BeforeEach
    void emptiesTheMailboxes() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void arrives_in_the_officer_s_languages_under_its_own_message_id() throws Exception {
        var letter = letter(Locale.CHINESE, Locale.ENGLISH);

        assertThat(mailer(SERVER.getSmtp().getPort()).send(letter)).isEqualTo(Answer.TAKEN);

        var arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getMessageID()).isEqualTo("<n-1@yihao.example>");
        assertThat(arrived.getSubject()).contains("研判线索", "Judge the lead", "L-2026-000001", "2026-09-04");
        assertThat(arrived.getContent().toString())
                .contains("https://yihao.example/leads/1", "2026-09-04", "研判线索", "Judge the lead");
    }

    @Test
    void whose_service_dies_after_sending_arrives_again_under_the_same_message_id() throws Exception {
        var world = new ReminderWorld(mailer(SERVER.getSmtp().getPort()));
        world.reachable("zhangdian.officer", World.ZHANGDIAN, ADDRESS, Officer.Language.ZH);
        world.runs("1");
        world.mails.breakBefore(MailAction.SENT);

        assertThatThrownBy(() -> world.round("2026-09-04T01:00:00Z")).isInstanceOf(InMemoryMails.Died.class);
        world.round("2026-09-04T01:01:00Z");
        world.round("2026-09-04T09:00:00Z");

        var arrived = Arrays.stream(SERVER.getReceivedMessages()).toList();
        assertThat(arrived).hasSize(2);
        assertThat(messageId(arrived.getFirst()))
                .isEqualTo(messageId(arrived.getLast()))
                .isEqualTo("<" + world.notices.all().getFirst().id() + "@yihao.example>");
    }

    @ParameterizedTest(name = "answered {0}: {1}")
    @CsvSource({"550, REFUSED", "553, REFUSED", "450, LATER", "452, LATER"})
    void whose_address_the_server_does_not_know_is_refused_and_else_comes_later(
            int code, Answer answer, CapturedOutput log) throws IOException {
        try (var server = new AnsweringServer(code)) {
            assertThat(mailer(server.port()).send(letter(Locale.CHINESE))).isEqualTo(answer);
        }
        assertThat(log.getAll()).contains("<n-1@yihao.example>").doesNotContain("marker.officer");
    }

    @Test
    void comes_later_where_nothing_answers() throws IOException {
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(mailer(nobody).send(letter(Locale.CHINESE))).isEqualTo(Answer.LATER);
    }

    private static String messageId(MimeMessage message) throws Exception {
        return message.getMessageID();
    }

    private static Letter letter(Locale... languages) {
        var entry = new Entry("lead.judge", "L-2026-000001", LocalDate.of(2026, 9, 4), false, "/leads/1");
        return new Letter("<n-1@yihao.example>", ADDRESS, List.of(languages), false, List.of(entry));
    }

    private static Mailer mailer(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new SmtpMailer(
                server, "reminders@yihao.example", new LetterTexts(new Texts("lead"), "https://yihao.example/"));
    }

    /// Takes no recipient, and says so by this code.
    private static final class AnsweringServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final int code;

        AnsweringServer(int code) throws IOException {
            this.code = code;
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (var client = socket.accept();
                    var lines = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                say(client, "220 test");
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    say(client, line.startsWith("RCPT") ? code + " " + line : "250 ok");
                }
            } catch (IOException _) {
                // the test is over
            }
        }

        private static void say(Socket client, String text) throws IOException {
            client.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
