package yihao.project;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.arch.ServiceRules;

@DisplayName("The architecture of project-service")
class ArchitectureTest {

    @Test
    void keeps_roots_plain_and_adapters_apart() {
        ServiceRules.of("yihao.project")
                .mayUse("agreement", "lifecycle")
                .mayUse("capital", "lifecycle")
                .mayUse("card", "handover", "lifecycle")
                .mayUse("carrier", "lifecycle")
                .mayUse("counting", "capital", "lifecycle", "monthlyreport")
                .mayUse("difficulty", "lifecycle")
                .mayUse("directory", "lifecycle")
                .mayUse("enclave", "lifecycle")
                .mayUse("figures", "capital", "lifecycle")
                .mayUse("fiveones", "lifecycle")
                .mayUse("fund", "capital", "lifecycle")
                .mayUse("handover", "lifecycle")
                .mayUse("light", "capital", "lifecycle")
                .mayUse("monthlyreport", "light", "lifecycle")
                .mayUse("offer", "lifecycle")
                .mayUse("opportunity", "carrier", "directory", "lifecycle")
                .mayUse("policy", "lifecycle", "capital")
                .mayUse("quarterlyreport", "monthlyreport", "lifecycle")
                .mayUse("survey", "lifecycle")
                .mayUse("team", "card", "handover", "lifecycle")
                .mayUse("value", "lifecycle")
                .check();
    }
}
