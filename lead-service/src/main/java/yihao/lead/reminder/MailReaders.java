package yihao.lead.reminder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.network.ActingDeputies;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;

/// G6: whose mailboxes a person's reminders go to: its own, and also that of whoever stands in for it on that day. The
/// officer's is not left out, since nobody knows whether it is away.
final class MailReaders {

    private final OfficerRegister officers;
    private final ActingDeputies deputies;

    MailReaders(OfficerRegister officers) {
        this.officers = officers;
        this.deputies = new ActingDeputies(officers);
    }

    /// @param officer whom the notice reminds, where the reader stands in for it
    record Reader(String subject, @Nullable String officer) {

        /// What a mail claims that tells this reader of a notice.
        String claim(String notice) {
            return officer == null
                    ? notice
                    : UUID.nameUUIDFromBytes((notice + "|" + subject).getBytes(StandardCharsets.UTF_8))
                            .toString();
        }
    }

    List<Reader> of(String recipient, LocalDate day) {
        var itself = onDuty(recipient, day).map(_ -> new Reader(recipient, null));
        var deputy = deputies.of(recipient, day).map(acting -> new Reader(acting.person(), recipient));
        return Stream.of(itself, deputy)
                .flatMap(Optional::stream)
                .filter(reader -> hasMailbox(reader.subject()))
                .toList();
    }

    /// As whom a mail's reader sees what it is told of; nobody where it left or stands in no longer.
    Optional<Actor> actor(Mail mail, LocalDate day) {
        var officer = mail.officer();
        return officer == null
                ? onDuty(mail.recipient(), day).map(one -> one.as(mail.recipient()))
                : deputies.of(officer, day).filter(acting -> acting.person().equals(mail.recipient()));
    }

    Optional<Officer.Mailbox> mailbox(String subject) {
        return officers.find(subject).map(Versioned::state).flatMap(one -> Optional.ofNullable(one.mailbox()));
    }

    private boolean hasMailbox(String subject) {
        return mailbox(subject).isPresent();
    }

    private Optional<Officer> onDuty(String subject, LocalDate day) {
        return officers.find(subject).map(Versioned::state).filter(one -> one.holdsOn(day));
    }
}
