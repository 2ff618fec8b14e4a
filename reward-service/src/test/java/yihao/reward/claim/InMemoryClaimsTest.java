package yihao.reward.claim;

import org.junit.jupiter.api.DisplayName;
import yihao.reward.PowerCut;

@DisplayName("RC-01 The twin of the claims")
class InMemoryClaimsTest extends ClaimsContract {

    private final InMemoryClaims claims = new InMemoryClaims(new PowerCut());

    @Override
    Claims claims() {
        return claims;
    }
}
