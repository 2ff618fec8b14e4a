package yihao.lead.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// G6: one mail to one person, on its way or ended. It is tried before it is sent: what dies in between is sent again
/// under the same Message-ID.
///
/// @param officer whom its notices remind, where the recipient stands in for it
/// @param notices what it says
/// @param claims what no other mail may say; none once it was dropped, so that what is given again is mailed
/// @param messageId fixed when it was queued
/// @param due when it is tried next; none once it has ended
public record Mail(
        String recipient,
        @Nullable String officer,
        List<String> notices,
        @Nullable List<String> claims,
        String messageId,
        Status status,
        int tries,
        @Nullable Instant due) {

    /// Until the next try, each longer than the one before; the last one from then on.
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    public enum Status {
        WAITING,
        SENT,
        /// The server knows no such address, or does not take mail for it.
        REFUSED,
        /// Nothing in it was still to be done, or nobody was left to send it to.
        DROPPED
    }

    public Mail {
        notices = List.copyOf(notices);
        claims = claims == null ? null : List.copyOf(claims);
    }

    static Mail queued(MailReaders.Reader reader, List<String> notices, String messageId, Instant at) {
        var claims = notices.stream().map(reader::claim).toList();
        return new Mail(reader.subject(), reader.officer(), notices, claims, messageId, Status.WAITING, 0, at);
    }

    public List<String> held() {
        return claims == null ? List.of() : claims;
    }

    boolean isDropped() {
        return status == Status.DROPPED;
    }

    Mail tried(Instant at) {
        var pause = PAUSES.get(Math.min(tries, PAUSES.size() - 1));
        return new Mail(recipient, officer, notices, claims, messageId, status, tries + 1, at.plus(pause));
    }

    /// Of what goes out in part the rest waits, under an id of its own.
    Mail rest(List<String> left, String id) {
        return new Mail(recipient, officer, left, claims, id, status, tries, due);
    }

    Mail ended(Status how) {
        var kept = how == Status.DROPPED ? null : claims;
        return new Mail(recipient, officer, notices, kept, messageId, how, tries, null);
    }
}
