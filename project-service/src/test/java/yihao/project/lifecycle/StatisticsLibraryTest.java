package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.NOON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.project.lifecycle.yaml.StageRulesFormat;

@DisplayName("PJ-02 Gates by the size of a project, as published")
class StatisticsLibraryTest {

    static final StageRules RULES = StageRulesFormat.shipped("/rules/project-stages-statistics-library.yaml")
            .versions()
            .getFirst()
            .rules();

    final Map<String, FieldValue> fields = new HashMap<>();
    final List<Evidence> papers = new ArrayList<>();

    @ParameterizedTest(name = "of {0} yuan: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,             plannedInvestment plannedInYuan
            4999999.99,    ''
            5000000,       PROJECT_APPROVAL CONSTRUCTION_CONTRACT SITE_PHOTOS APPLICATION_FORM PLATFORM_PAGE
            49999999.99,   PROJECT_APPROVAL CONSTRUCTION_CONTRACT SITE_PHOTOS APPLICATION_FORM PLATFORM_PAGE
            50000000,      CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            99999999.99,   CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            100000000,     CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute PROVINCE_APPROVAL
            999999999.99,  CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute PROVINCE_APPROVAL
            1000000000,    CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute NBS_APPROVAL
            """)
    void ask_at_the_start_for_what_its_size_needs(@Nullable String yuan, String asked) {
        if (yuan != null) {
            fields.put("plannedInvestment", new FieldValue.Sum(Money.cny(yuan)));
        }

        assertThat(missing("STARTED"))
                .containsExactlyElementsOf(asked.isEmpty() ? List.of() : Arrays.asList(asked.split(" ")));
    }

    @Test
    void ask_for_the_size_in_yuan_where_it_was_said_in_other_money() {
        fields.put(
                "plannedInvestment",
                new FieldValue.Sum(new Money(new BigDecimal("200000000"), Currency.getInstance("USD"))));

        assertThat(missing("STARTED")).containsExactly("plannedInYuan");
    }

    @Test
    void take_a_reason_and_another_paper_for_a_missing_approval() {
        fields.put("plannedInvestment", new FieldValue.Sum(Money.cny("50000000")));
        give("CONSTRUCTION_CONTENT", "CONSTRUCTION_CONTRACT", "SITE_PHOTOS", "OVERALL_DESIGN");
        assertThat(missing("STARTED")).containsExactly("approvalOrSubstitute");

        fields.put("approvalMissingReason", new FieldValue.Text("正在办理"));

        assertThat(missing("STARTED")).isEmpty();
    }

    @Test
    void call_landed_what_has_all_five() {
        give("FORMAL_AGREEMENT", "BUSINESS_LICENCE", "TAX_REGISTRATION");
        assertThat(missing("LANDED")).containsExactly("fixedAssets", "fixedAssetsFormed", "mainWorksStartedOn");

        fields.put("fixedAssets", new FieldValue.Sum(Money.cny("0")));
        assertThat(missing("LANDED")).containsExactly("fixedAssetsFormed", "mainWorksStartedOn");
        fields.put("fixedAssets", new FieldValue.Sum(Money.cny("0.01")));
        fields.put("mainWorksStartedOn", new FieldValue.Day(LocalDate.of(2026, 9, 1)));

        assertThat(missing("LANDED")).isEmpty();
    }

    private void give(String... some) {
        Arrays.stream(some).map(ExampleProjects::evidence).forEach(papers::add);
    }

    private List<String> missing(String stage) {
        var project = new Project(
                "P-2026-000001",
                Origin.ofLead("l-1", "L-1", "e-1", "Beispiel GmbH", null, "DE", Money.cny("1000")),
                "district-zhangdian",
                new Profile("项目", null, true, List.of(), fields),
                papers,
                "PLANNED",
                new Standing(Standing.Status.ACTIVE, null, NOON),
                List.of(new StageEntry(
                        null, "PLANNED", LocalDate.of(2026, 9, 1), NOON, "someone", null, false, "x@1", false, false)));
        return Requirement.missing(RULES.stage(stage).orElseThrow().gate(), AskedProject.alone(project)).stream()
                .map(Missing::id)
                .toList();
    }
}
