package yihao.lead.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The mails. One of them claims a notice: a second throws [yihao.kernel.Aggregates.Taken].
public interface Mails extends Aggregates<Mail> {

    /// To be tried now, the longest waiting first.
    List<Versioned<Mail>> dueAt(Instant now, int limit);

    /// Which of these a mail has claimed.
    Set<String> claimed(Collection<String> claims);

    long count(Mail.Status status, int most);

    /// The one that was tried most often of those that wait.
    Optional<Versioned<Mail>> mostTried();
}
