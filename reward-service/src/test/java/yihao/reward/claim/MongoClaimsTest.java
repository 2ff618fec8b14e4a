package yihao.reward.claim;

import org.junit.jupiter.api.DisplayName;
import yihao.reward.service.City;

@DisplayName("RC-01 The claims in the store")
class MongoClaimsTest extends ClaimsContract {

    @Override
    Claims claims() {
        return City.SERVICE.bean(Claims.class);
    }
}
