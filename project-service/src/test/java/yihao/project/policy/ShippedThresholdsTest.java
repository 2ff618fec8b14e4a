package yihao.project.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.policy.ClauseAnswer.Answer;

@DisplayName("P8 Thresholds of the policies that ship")
class ShippedThresholdsTest {

    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource(textBlock = """
            HIGH_TECH, 30000000,    0,        MET
            HIGH_TECH, 29999999.99, 0,        NOT_MET
            HIGH_TECH, 0,           30000000, MET
            HIGH_TECH, 29999999.98, 0.01,     NOT_MET
            TOP_500,   50000000,    0,        MET
            TOP_500,   49999999.99, 0,        NOT_MET
            TOP_500,   49999999.99, 0.01,     MET
            """)
    void ask_for_money_that_arrived_domestic_and_foreign_together(
            String clause, BigDecimal domestic, BigDecimal foreign, Answer answer) {
        var facts = ClauseAnswerTest.facts("C");
        facts.put("flags", Map.of("provincialHighTech", true, "listedInvestor", true));
        facts.put("verifiedCny", Map.of("PAID_IN", domestic, "FOREIGN_PAID_IN", foreign));

        assertThat(ClauseAnswerTest.shipped("major-projects", clause, facts).answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "high-tech {0}, on a list {1}: {2}, {3}")
    @CsvSource(textBlock = """
            true,  false, MET,     NOT_MET
            false, true,  NOT_MET, MET
            """)
    void ask_for_what_the_project_is(boolean highTech, boolean listed, Answer byTechnology, Answer byList) {
        var facts = ClauseAnswerTest.facts("C");
        facts.put("flags", Map.of("provincialHighTech", highTech, "listedInvestor", listed));
        facts.put("verifiedCny", Map.of("PAID_IN", new BigDecimal("50000000"), "FOREIGN_PAID_IN", BigDecimal.ZERO));

        assertThat(ClauseAnswerTest.shipped("major-projects", "HIGH_TECH", facts)
                        .answer())
                .isEqualTo(byTechnology);
        assertThat(ClauseAnswerTest.shipped("major-projects", "TOP_500", facts).answer())
                .isEqualTo(byList);
    }

    @ParameterizedTest(name = "{0} of {1} with {2} of tax: {3}")
    @CsvSource(textBlock = """
            major-projects,       TRADE,        10000000,   MET
            major-projects,       TRADE,        9999999.99, NOT_MET
            major-project-review, HEADQUARTERS, 5000000,    MET
            major-project-review, HEADQUARTERS, 4999999.99, NOT_MET
            """)
    void ask_for_the_tax_of_a_year(String policy, String clause, BigDecimal tax, Answer answer) {
        var facts = ClauseAnswerTest.facts("F");
        facts.put("flags", Map.of("headquarters", true));
        facts.put("sumsCny", Map.of("annualTax", tax));

        assertThat(ClauseAnswerTest.shipped(policy, clause, facts).answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "class {0} with {1}: {2}")
    @CsvSource(textBlock = """
            5292, 50000000,    MET
            5292, 49999999.99, NOT_MET
            5291, 50000000,    NOT_MET
            """)
    void ask_electronic_commerce_for_its_contract(String trade, BigDecimal contract, Answer answer) {
        var facts = ClauseAnswerTest.facts("F");
        facts.put("trade", Map.of("section", "F", "class", trade));
        facts.put("sumsCny", Map.of("contractAmount", contract));

        assertThat(ClauseAnswerTest.shipped("major-project-review", "E_COMMERCE", facts)
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "headquarters {0}: {1}")
    @CsvSource({"true, MET", "false, NOT_MET"})
    void ask_whether_it_is_a_headquarters(boolean headquarters, Answer answer) {
        var facts = ClauseAnswerTest.facts("L");
        facts.put("flags", Map.of("headquarters", headquarters));
        facts.put("sumsCny", Map.of("annualTax", new BigDecimal("5000000")));

        assertThat(ClauseAnswerTest.shipped("major-project-review", "HEADQUARTERS", facts)
                        .answer())
                .isEqualTo(answer);
    }
}
