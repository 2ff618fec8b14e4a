package yihao.reward;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.arch.ServiceRules;

@DisplayName("reward-service keeps the rules of the house")
class ArchitectureTest {

    @Test
    void capabilities_are_plain_and_meet_by_published_types() {
        ServiceRules.of("yihao.reward")
                .mayUse("assessment", "copies", "scoring", "evidence")
                .mayUse("bulletin", "listing")
                .mayUse("claim", "scheme", "paymentorder", "copies", "evidence")
                .mayUse("closing", "ledger")
                .mayUse("deduction", "copies", "assessment")
                .mayUse("honour", "copies", "assessment", "deduction", "ledger", "paymentorder", "scheme")
                .mayUse("interview", "listing", "deduction", "copies", "evidence")
                .mayUse("paymentbatch", "ledger", "paymentorder", "payeeaccount")
                .mayUse("paymentorder", "ledger")
                .mayUse("reconciliation", "ledger", "paymentorder", "paymentbatch")
                .mayUse("tolerance", "copies", "deduction", "interview", "evidence")
                .mayUse("whatif", "scheme", "claim", "copies")
                .check();
    }
}
