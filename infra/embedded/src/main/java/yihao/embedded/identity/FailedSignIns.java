package yihao.embedded.identity;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/// Wrong passwords by account, kept on disk: after ten of them the account waits until ten minutes after the first,
/// with
/// the right password, too. A sign-in before that forgets them.
final class FailedSignIns {
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 100;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final JdbcOperations database;
    private final InstantSource realTime;

    FailedSignIns(JdbcOperations database, InstantSource realTime) {
        this.database = database;
        this.realTime = realTime;
        database.execute("CREATE TABLE IF NOT EXISTS failed_sign_in "
                + "(account VARCHAR(100) PRIMARY KEY, failures INT, ends_at BIGINT)");
    }

    /// For how many milliseconds the account has to wait, at most nothing when it has not.
    long waits(String account) {
        return database
                .queryForList(
                        "SELECT ends_at FROM failed_sign_in WHERE account = ? AND failures >= ?",
                        Long.class,
                        account,
                        MOST)
                .stream()
                .mapToLong(end -> end - realTime.millis())
                .findFirst()
                .orElse(0);
    }

    boolean mustWait(String account) {
        return waits(account) > 0;
    }

    void failed(String account) {
        var now = realTime.millis();
        database.update("DELETE FROM failed_sign_in WHERE ends_at <= ?", now);
        var counted = database.update("UPDATE failed_sign_in SET failures = failures + 1 WHERE account = ?", account);
        if (counted == 0) {
            database.update("MERGE INTO failed_sign_in KEY (account) VALUES (?, 1, ?)", account, now + SPAN.toMillis());
        }
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failure) {
        var account = failure.getAuthentication().getName();
        if (account.length() <= LONGEST_NAME) {
            failed(account);
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        if (success.getAuthentication() instanceof UsernamePasswordAuthenticationToken person) {
            database.update("DELETE FROM failed_sign_in WHERE account = ?", person.getName());
        }
    }
}
