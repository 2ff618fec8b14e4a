package yihao.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every vault does, in memory or in a store.
public abstract class TokenVaultContract {

    protected static final Tokens TOKENS = new Tokens("access-1", Instant.parse("2026-09-15T08:00:00Z"), "refresh-1");

    protected abstract TokenVault vault();

    @Test
    void gives_back_what_was_laid_in_under_this_key_alone() {
        vault().save("key-1", TOKENS).block();

        assertThat(vault().find("key-1").block()).isEqualTo(TOKENS);
        assertThat(vault().find("key-2").blockOptional()).isEmpty();
    }

    @Test
    void keeps_the_newest_tokens() {
        var newer = new Tokens("access-2", TOKENS.accessEnds().plusSeconds(300), null);
        vault().save("key-3", TOKENS).block();
        vault().save("key-3", newer).block();

        assertThat(vault().find("key-3").block()).isEqualTo(newer);
    }

    @Test
    void forgets_what_was_removed() {
        vault().save("key-4", TOKENS).block();
        vault().remove("key-4").block();

        assertThat(vault().find("key-4").blockOptional()).isEmpty();
    }

    @Test
    void lets_the_first_who_asks_refresh() {
        vault().save("key-5", TOKENS).block();

        assertThat(vault().claimRefresh("key-5").block()).isTrue();
    }
}
