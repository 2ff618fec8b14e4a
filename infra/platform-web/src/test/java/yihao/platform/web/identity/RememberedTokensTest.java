package yihao.platform.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayName("G2 A token that was just checked")
class RememberedTokensTest {

    static final Instant NOW = Instant.parse("2026-09-01T01:30:00Z");

    final AtomicInteger checks = new AtomicInteger();
    final AtomicLong time = new AtomicLong();

    @Test
    void is_checked_again_after_ten_seconds() {
        var tokens = remembering(Duration.ofMinutes(5));
        tokens.decode("t");

        passed(Duration.ofSeconds(9));
        tokens.decode("t");
        assertThat(checks).hasValue(1);

        passed(Duration.ofSeconds(1));
        tokens.decode("t");
        assertThat(checks).hasValue(2);
    }

    @Test
    void is_not_good_beyond_its_own_end() {
        var tokens = remembering(Duration.ofSeconds(4));
        tokens.decode("t");

        passed(Duration.ofSeconds(4));
        tokens.decode("t");

        assertThat(checks).hasValue(2);
    }

    @Test
    void that_has_ended_or_never_ends_is_checked_each_time() {
        for (var end : new Instant[] {NOW.minusSeconds(30), null}) {
            checks.set(0);
            var tokens = new RememberedTokens(token -> checked(token, end), time::get, () -> NOW);

            tokens.decode("t");
            tokens.decode("t");

            assertThat(checks).hasValue(2);
        }
    }

    @Test
    void that_is_bad_is_bad_each_time() {
        var tokens = new RememberedTokens(
                _ -> {
                    throw new BadJwtException("forged");
                },
                time::get,
                () -> NOW);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("t")).isInstanceOf(BadJwtException.class);
        }
    }

    private RememberedTokens remembering(Duration left) {
        var end = NOW.plus(left);
        return new RememberedTokens(token -> checked(token, end), time::get, () -> NOW);
    }

    private Jwt checked(String token, @org.jspecify.annotations.Nullable Instant end) {
        checks.incrementAndGet();
        var jwt = Jwt.withTokenValue(token).header("alg", "RS256").subject("somebody");
        return end == null ? jwt.build() : jwt.expiresAt(end).build();
    }

    private void passed(Duration more) {
        time.addAndGet(more.toNanos());
    }
}
