package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static yihao.lead.api.City.ok;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.lead.LeadService;
import yihao.lead.reminder.GiveReminders;
import yihao.lead.reminder.LocalMail;
import yihao.lead.reminder.Mail;
import yihao.lead.reminder.MailAction;
import yihao.lead.reminder.Mails;
import yihao.lead.reminder.SendReminders;
import yihao.testkit.service.ServiceUnderTest;

/// A service of its own with a mail server of its own.
@DisplayName("G6 A service with a mail server")
class ReminderMailTest {

    static final String OFFICER = "bureau.officer";

    @Test
    void mails_what_is_due_and_says_in_its_health_how_that_goes() throws Exception {
        var mail = LocalMail.server();
        mail.start();
        try (var service = start(
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mail.getSmtp().getPort(),
                "yihao.mail.from=reminders@yihao.example",
                "yihao.mail.console=https://yihao.example")) {
            city(service);
            var lead = ok(service.as("zhangdian.officer").post("/api/leads", City.lead("春江化工")));

            var act = Act.ofService("lead", Instant.parse("2026-09-04T02:00:00Z"), "tick");
            service.bean(GiveReminders.class).round(act);
            service.bean(SendReminders.class).round(act);

            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(mail.getReceivedMessages()[0].getContent().toString())
                    .contains("https://yihao.example/leads/" + lead.at("/id"), lead.at("/number"))
                    .doesNotContain("春江", "精细化工");
            assertThat(ok(service.anonymous().get("/actuator/health")).text())
                    .contains("\"refusedAddresses\":0", "\"waiting\":0");
        } finally {
            mail.stop();
        }
    }

    @Test
    void does_not_start_without_a_sender_and_the_console_s_address() {
        assertThatException()
                .isThrownBy(() -> start("spring.mail.host=127.0.0.1").close())
                .withStackTraceContaining("yihao.mail.from");
    }

    @Test
    void is_quiet_about_mail_where_no_server_is_set() {
        assertThat(ok(City.SERVICE.anonymous().get("/actuator/health")).text()).contains("off: no server is set");
    }

    @Test
    void keeps_many_dropped_mails_and_one_alone_that_claims_a_notice() {
        var mails = City.SERVICE.bean(Mails.class);
        var act = Act.ofService("lead", Instant.parse("2026-09-04T02:00:00Z"), "tick");
        for (var id : List.of("dropped-1", "dropped-2")) {
            mails.add(id, mail(Mail.Status.DROPPED, null), MailAction.DROPPED, act);
        }
        mails.add("sent-1", mail(Mail.Status.SENT, List.of("notice")), MailAction.SENT, act);

        assertThat(mails.find("dropped-2")).isPresent();
        assertThat(mails.claimed(List.of("notice", "other"))).containsExactly("notice");
        assertThatException()
                .isThrownBy(() -> mails.add("sent-2", mail(Mail.Status.SENT, List.of("notice")), MailAction.SENT, act))
                .isInstanceOf(Aggregates.Taken.class);
    }

    private static Mail mail(Mail.Status status, @Nullable List<String> claims) {
        return new Mail("somebody", null, List.of("notice"), claims, "<mail@test>", status, 1, null);
    }

    private static ServiceUnderTest start(String... settings) {
        var always = Stream.of(
                "yihao.lead.bootstrap-subject=bootstrap",
                "yihao.lead.clock=1h",
                "yihao.identity.client-id=service-lead",
                "yihao.identity.client-secret=only-here");
        return ServiceUnderTest.start(
                LeadService.class,
                "lead",
                "2026-09-01T01:30:00Z",
                Map.of(),
                Stream.concat(always, Stream.of(settings)).toArray(String[]::new));
    }

    private static void city(ServiceUnderTest service) {
        var admin = service.as("bootstrap");
        ok(admin.put("/api/units/bureau", Map.of("kind", "BUREAU", "nameZh", "市局", "nameEn", "Bureau")));
        ok(admin.put(
                "/api/units/district-zhangdian", Map.of("kind", "DISTRICT", "nameZh", "张店", "nameEn", "Zhangdian")));
        ok(admin.put("/api/officers/zhangdian.officer", officer("district-zhangdian", "UNIT_OFFICER", Map.of())));
        ok(admin.put(
                "/api/officers/" + OFFICER,
                officer("bureau", "BUREAU_OFFICER", Map.of("mail", "officer@example.org", "mailLanguage", "ZH"))));
    }

    private static Map<String, Object> officer(String unit, String function, Map<String, Object> more) {
        var officer = new java.util.HashMap<String, Object>(
                Map.of("name", "演示", "unit", unit, "functions", List.of(function), "from", "2026-01-01"));
        officer.putAll(more);
        return officer;
    }
}
