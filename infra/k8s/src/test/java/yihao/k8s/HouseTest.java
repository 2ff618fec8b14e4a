package yihao.k8s;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.arch.HouseRules;

@DisplayName("What reads the deployment as a room of the house")
class HouseTest {

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.check("yihao.k8s");
    }
}
