package yihao.lead.reminder.smtp;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import yihao.lead.reminder.Mailer;
import yihao.platform.web.problem.Texts;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class SmtpConfiguration {

    /// A server is there once `spring.mail.host` names one.
    @Bean
    Mailer mailer(ObjectProvider<JavaMailSender> server, MailSettings settings) {
        var sender = server.getIfAvailable();
        return sender == null ? new NoMailer() : smtp(sender, settings);
    }

    private static Mailer smtp(JavaMailSender server, MailSettings settings) {
        var from = needed(settings.from(), "yihao.mail.from");
        var console = needed(settings.console(), "yihao.mail.console");
        if (from.indexOf('@') < 1) {
            throw new IllegalStateException("yihao.mail.from is no address");
        }
        return new SmtpMailer(server, from, new LetterTexts(new Texts("lead"), console));
    }

    private static String needed(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("A mail server is set (spring.mail.host), but not " + name);
        }
        return value;
    }
}
