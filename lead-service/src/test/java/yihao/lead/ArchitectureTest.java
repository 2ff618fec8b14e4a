package yihao.lead;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.arch.ServiceRules;

@DisplayName("The architecture of lead-service")
class ArchitectureTest {

    @Test
    void keeps_roots_plain_and_capabilities_apart() {
        ServiceRules.of("yihao.lead")
                .mayUse("enterprise", "firstreport")
                .mayUse("merge", "enterprise", "firstreport")
                .mayUse("meeting", "enterprise")
                .mayUse("referral", "enterprise")
                .mayUse("intake", "enterprise", "firstreport")
                .mayUse("figures", "intake", "network")
                .mayUse("judging", "firstreport")
                .mayUse("pool", "firstreport")
                .mayUse("bulk", "dispatch")
                .mayUse("reminder", "network")
                .mayUse("score", "enterprise", "rate")
                .mayUse("visit", "enterprise", "firstreport")
                .mayUse("pairing", "enterprise", "network")
                .mayUse("chain", "enterprise", "pairing")
                .mayUse("promotion", "enterprise", "firstreport")
                .mayUse("targetlist", "enterprise", "firstreport", "meeting", "visit")
                .mayUse("trip", "enterprise", "firstreport", "visit")
                .mayUse("assessment", "enterprise", "firstreport", "network", "promotion", "station", "trip", "visit")
                .mayUse("letter", "enterprise", "visit", "document")
                .mayUse("dispute", "enterprise", "firstreport")
                .check();
    }
}
