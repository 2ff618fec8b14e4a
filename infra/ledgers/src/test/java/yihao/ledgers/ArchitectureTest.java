package yihao.ledgers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.arch.HouseRules;

@DisplayName("The room of ledgers")
class ArchitectureTest {

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.check("yihao.ledgers");
    }
}
