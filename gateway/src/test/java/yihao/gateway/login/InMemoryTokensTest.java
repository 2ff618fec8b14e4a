package yihao.gateway.login;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;

@DisplayName("GW-06 The vault in memory")
class InMemoryTokensTest extends TokenVaultContract {

    private final TokenVault vault = new InMemoryTokens(Duration.ofHours(1));

    @Override
    protected TokenVault vault() {
        return vault;
    }
}
