package yihao.lead.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The mails. A notice is in one of them only: a second throws [yihao.kernel.Aggregates.Taken].
public interface Mails extends Aggregates<Mail> {

    /// To be tried now, the longest waiting first.
    List<Versioned<Mail>> dueAt(Instant now, int limit);

    /// Which of these notices a mail has taken along.
    Set<String> taken(Collection<String> notices);

    long count(Mail.Status status, int most);

    /// The one that was tried most often of those that wait.
    Optional<Versioned<Mail>> mostTried();
}
