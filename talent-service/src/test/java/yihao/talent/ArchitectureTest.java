package yihao.talent;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.arch.ServiceRules;

@DisplayName("The house of talent-service")
class ArchitectureTest {

    @Test
    void stands() {
        ServiceRules.of("yihao.talent")
                .mayUse("talent", "catalogue")
                .mayUse("need", "copies")
                .mayUse("matching", "copies", "need", "talent", "catalogue")
                .mayUse("recommendation", "copies", "need", "talent")
                .mayUse("unmasking", "talent")
                .mayUse("erasure", "talent")
                .mayUse("team", "talent", "catalogue", "copies")
                .mayUse("institution", "copies")
                .mayUse("institutionquota", "institution", "copies")
                .mayUse("post", "copies")
                .mayUse("appointment", "post", "copies", "talent")
                .mayUse("performance", "appointment", "post", "copies")
                .mayUse("expert", "copies", "talent")
                .mayUse("consultation", "copies", "expert")
                .mayUse("expertfee", "consultation", "expert", "payment")
                .mayUse("expertyear", "consultation", "expert")
                .mayUse("entitlement", "catalogue")
                .mayUse("benefit", "talent", "catalogue", "payment", "entitlement", "recommendation")
                .check();
    }
}
