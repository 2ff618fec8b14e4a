package yihao.lead.reminder.smtp;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How reminders are mailed; the server itself is `spring.mail.*`.
///
/// @param from the sender's address; the Message-IDs end in its domain
/// @param console where the console is reached from outside: links begin with it
@ConfigurationProperties("yihao.mail")
record MailSettings(@Nullable String from, @Nullable String console) {}
