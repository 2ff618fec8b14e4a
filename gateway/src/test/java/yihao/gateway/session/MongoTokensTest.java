package yihao.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.login.TokenVault;
import yihao.gateway.login.TokenVaultContract;

@DisplayName("GW-12 The vault in the store")
class MongoTokensTest extends TokenVaultContract {

    private final String name = "tokens_" + UUID.randomUUID();
    private final Clock now = Clock.systemUTC();

    @Override
    protected TokenVault vault() {
        return vault(now);
    }

    private TokenVault vault(Clock clock) {
        return new MongoTokens(TestStore.database(name), Duration.ofHours(8), clock, JsonMapper.shared());
    }

    @Test
    void lets_only_one_gateway_refresh_at_a_time() {
        vault().save("key", TOKENS).block();

        assertThat(vault().claimRefresh("key").block()).isTrue();
        assertThat(vault().claimRefresh("key").block()).isFalse();
    }

    @Test
    void frees_the_claim_with_new_tokens() {
        vault().save("key", TOKENS).block();
        vault().claimRefresh("key").block();
        vault().save("key", TOKENS).block();

        assertThat(vault().claimRefresh("key").block()).isTrue();
    }

    @Test
    void frees_the_claim_of_a_gateway_that_died() {
        vault().save("key", TOKENS).block();
        vault().claimRefresh("key").block();

        assertThat(vault(Clock.offset(now, Duration.ofSeconds(11)))
                        .claimRefresh("key")
                        .block())
                .isTrue();
    }

    @Test
    void shows_neither_tokens_nor_keys_to_who_reads_the_database() {
        vault().save("the-key", TOKENS).block();

        var stored = TestStore.database(name)
                .getCollection("tokens")
                .find(new Document())
                .first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain("access-1", "refresh-1", "the-key");
    }
}
