package yihao.lead.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.lead.RunningClock;

/// G6: what one person was reminded of. What it is about is read from the record, as that person may see it.
///
/// @param unit where the person worked
/// @param records where the record is: `leads`
/// @param stage of the rule, by its name
/// @param settledAt from then on it is quiet for good: the clock was answered, its record closed, or a later stage was
/// given
/// @param withdrawnAt from then on it is quiet for its person's sake, who left or may not see the record; while the
/// stage stands it may be given again
/// @param toMail a mail has yet to take it along
/// @param runningKey of its clock; none once it is settled
/// @param order unread before read, then the newest first; what was withdrawn, or a later stage took the place of, is
/// not listed
public record Notice(
        String recipient,
        String unit,
        String records,
        RunningClock clock,
        String stage,
        ReminderRule.When when,
        Instant givenAt,
        @Nullable Instant readAt,
        @Nullable Instant settledAt,
        @Nullable Instant withdrawnAt,
        boolean toMail,
        @Nullable String runningKey,
        String order) {

    static final String UNREAD = "1";
    static final String READ = "0";
    private static final String UNLISTED = "-";
    /// Where the last part of the order begins.
    private static final int LAST = 16;

    static Notice given(
            String recipient,
            String unit,
            String records,
            RunningClock clock,
            ReminderRule.Stage stage,
            Instant at,
            boolean toMail) {
        return new Notice(
                recipient,
                unit,
                records,
                clock,
                stage.name(),
                stage.when(),
                at,
                null,
                null,
                null,
                toMail,
                clock.key(),
                order(UNREAD, at, id(recipient, records, clock, stage)));
    }

    /// The same for the same person, clock and stage: it is given once.
    static String id(String recipient, String records, RunningClock clock, ReminderRule.Stage stage) {
        var what = String.join("|", recipient, records, clock.key(), stage.name());
        return UUID.nameUUIDFromBytes(what.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static String order(String first, Instant at, String last) {
        return "%s%015d%s".formatted(first, at.toEpochMilli(), last);
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /// One notice stands there at a time.
    String place() {
        return recipient + "|" + clock.key();
    }

    /// Where the console shows the record.
    public String link() {
        return "/" + records + "/" + clock.record();
    }

    /// Its order while it was unread.
    String asUnread() {
        return UNREAD + order.substring(1);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null && !isSettled();
    }

    /// It asks for nothing now.
    boolean isQuiet() {
        return isSettled() || isWithdrawn();
    }

    Notice read(Instant at) {
        return readAt != null ? this : next(at, settledAt, withdrawnAt, toMail, isQuiet() ? first(order) : READ);
    }

    Notice settled(Instant at) {
        return isSettled() ? this : next(readAt, at, withdrawnAt, false, isWithdrawn() ? UNLISTED : READ);
    }

    /// A later stage of the same clock was given.
    Notice superseded(Instant at) {
        return isSettled() ? this : next(readAt, at, withdrawnAt, false, UNLISTED);
    }

    Notice withdrawn(Instant at) {
        return isQuiet() ? this : next(readAt, settledAt, at, false, UNLISTED);
    }

    /// Once, in the unit where its person works now, as if it were new.
    Notice givenAgain(String where, Instant at, boolean mail) {
        return isWithdrawn()
                ? new Notice(
                        recipient,
                        where,
                        records,
                        clock,
                        stage,
                        when,
                        at,
                        null,
                        null,
                        null,
                        mail,
                        clock.key(),
                        order(UNREAD, at, order.substring(LAST)))
                : this;
    }

    Notice taken() {
        return next(readAt, settledAt, withdrawnAt, false, first(order));
    }

    private static String first(String order) {
        return order.substring(0, 1);
    }

    private Notice next(
            @Nullable Instant read,
            @Nullable Instant settled,
            @Nullable Instant withdrawn,
            boolean mail,
            String first) {
        return new Notice(
                recipient,
                unit,
                records,
                clock,
                stage,
                when,
                givenAt,
                read,
                settled,
                withdrawn,
                mail,
                settled == null ? clock.key() : null,
                first + order.substring(1));
    }
}
