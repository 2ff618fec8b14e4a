package yihao.project.enclave.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;

@DisplayName("PE-04 to PE-07 A year of an agreement over HTTP")
class SettlementApiTest {

    static final String WORK = "/api/services/project/work-items";

    final ExampleAgreement world = new ExampleAgreement();

    @Test
    void is_corrected_with_the_difference_of_its_year_and_of_those_after_it() {
        var path = world.withInput();
        world.settled(path, 2023, "100.00", "1");
        world.settled(path, 2024, "200.00", "1");

        var correction = world.linzi.post(path + "/corrections", ExampleAgreement.year(2023, "120.00", "1"));
        assertThat(correction.at("/settlements/0/shares/0/outChange")).isEqualTo("10.00");
        assertThat(correction.at("/settlements/0/shares/1/outChange")).isEqualTo("-10.00");
        assertThat(correction.at("/settlements/0/shares/1/inChange")).isEqualTo("10.00");
        assertThat(correction.json().at("/settlements/0/shares")).hasSize(2);
        var confirmed = world.zhangdian.post(path + "/settlements/2023/confirmation", Map.of());
        assertThat(confirmed.at("/settled/0/out")).isEqualTo("40.00");
    }

    @Test
    void is_disputed_with_a_reason_and_decided_by_the_city() {
        var path = world.withInput();
        world.linzi.post(path + "/settlements", ExampleAgreement.year(2023, "10", "1"));

        assertThat(world.zhangdian
                        .post(path + "/settlements/2023/dispute", Map.of())
                        .at("/code"))
                .isEqualTo("project.reason-missing");
        assertThat(world.zhangdian
                        .post(path + "/settlements/2023/dispute", Map.of("reason", "少计"))
                        .at("/settlements/0/status"))
                .isEqualTo("DISPUTED");
        var decision = Map.of("stands", false, "reason", "重新核对");
        assertThat(world.zhangdian
                        .post(path + "/settlements/2023/decision", decision)
                        .at("/code"))
                .isEqualTo("project.enclave-not-yours");
        assertThat(as(People.BUREAU_OFFICER)
                        .post(path + "/settlements/2023/decision", decision)
                        .at("/settlements/0/status"))
                .isEqualTo("REJECTED");
    }

    @Test
    void adds_up_to_exactly_itself_for_the_city() {
        world.settled(world.withInput(), 2023, "33.33", "1.7");

        var city =
                as(People.BUREAU_OFFICER).get("/api/enclave-shares?year=2023").json();

        assertThat(city.at("/totals")).hasSize(2).allSatisfy(total -> {
            var sum = java.math.BigDecimal.ZERO;
            for (var part : total.at("/byParty")) {
                sum = sum.add(new java.math.BigDecimal(part.at("/amount").asString()));
            }
            assertThat(sum).isEqualByComparingTo(total.at("/whole").asString());
        });
    }

    @Test
    void takes_one_of_two_years_that_are_entered_at_one_instant() throws Exception {
        var path = world.withInput();
        var codes = ExampleAgreement.atOnce(
                () -> world.linzi.post(path + "/settlements", ExampleAgreement.year(2023, "10", "1")),
                () -> world.zhangdian.post(path + "/settlements", ExampleAgreement.year(2023, "11", "1")));

        assertThat(codes).containsExactlyInAnyOrder(200, 409);
        assertThat(world.zhangdian.get(path).json().at("/settlements")).hasSize(1);
    }

    @Test
    void waits_in_the_list_of_whoever_answers_it() {
        var written = world.zhangdian
                .post("/api/enclaves", ExampleAgreement.agreement(ExampleAgreement.UNSEEN, "2023-05-01"))
                .at("/id");
        assertThat(world.linzi.get(WORK).text()).contains(written + ":agree:");
        assertThat(world.zhangdian.get(WORK).text()).doesNotContain(written);
        var path = world.withInput();
        world.linzi.post(path + "/settlements", ExampleAgreement.year(2023, "10", "1"));
        var id = path.substring(path.lastIndexOf('/') + 1);

        assertThat(world.zhangdian.get(WORK).text()).contains("project.confirm-enclave", id);
        assertThat(world.linzi.get(WORK).text()).doesNotContain(id);
        assertThat(as(People.MUNICH).get(WORK).text()).doesNotContain(id);
        world.zhangdian.post(path + "/settlements/2023/dispute", Map.of("reason", "少计"));
        assertThat(as(People.BUREAU_OFFICER).get(WORK).text()).contains("project.decide-enclave", id);
        assertThat(world.zhangdian.get(WORK).text()).doesNotContain(id);
    }
}
