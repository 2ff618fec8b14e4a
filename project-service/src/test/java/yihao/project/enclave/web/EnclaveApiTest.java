package yihao.project.enclave.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;

@DisplayName("PE-01, PE-08, PE-09 An enclave agreement over HTTP")
class EnclaveApiTest {

    final ExampleAgreement world = new ExampleAgreement();

    @Test
    void with_terms_that_no_code_knows_is_settled_year_by_year_to_the_fen() {
        var path = world.withInput();
        world.settled(path, 2023, "100.01", "10.1");
        world.settled(path, 2024, "150.00", "10.0");
        world.settled(path, 2025, "0.02", "7");

        var page = world.zhangdian.get(path).json();
        var shares = new ArrayList<String>();
        page.at("/settled")
                .forEach(share -> shares.add(share.at("/year").asInt() + " "
                        + share.at("/item").asString() + " " + share.at("/out").asString() + ":"
                        + share.at("/in").asString()));
        assertThat(shares)
                .containsExactly(
                        "2025 TAX 0.01:0.01",
                        "2025 OUTPUT 7.0:0.0",
                        "2024 TAX 49.99:100.01",
                        "2024 OUTPUT 3.3:6.7",
                        "2023 TAX 50.01:50.00",
                        "2023 OUTPUT 10.1:0.0");
        assertThat(page.at("/settlements/1/shares/0/lines/0/text/zh").asString())
                .contains("尚欠 49.99", "偿清投入");
        assertThat(page.at("/terms").asString()).isEqualTo("our-agreement@3");
        assertThat(page.at("/nextYear").asInt()).isEqualTo(2026);
    }

    @Test
    void exists_for_both_sides_and_the_city_alone() {
        var path = world.withInput();
        world.settled(path, 2023, "10", "1");
        var munich = as(People.MUNICH);

        assertThat(munich.get(path).at("/code")).isEqualTo("project.enclave-not-found");
        assertThat(munich.get("/api/enclaves").json().at("/items")).isEmpty();
        assertThat(munich.get("/api/enclaves").at("/total")).isNotEqualTo("1");
        assertThat(munich.get("/api/enclave-shares?year=2023").json().at("/rows"))
                .isEmpty();
        assertThat(munich.get("/api/enclave-shares?year=2023").json().at("/totals"))
                .isEmpty();
        assertThat(munich.post(path + "/settlements", ExampleAgreement.year(2024, "1", "1"))
                        .status())
                .isEqualTo(404);
        for (var reader : List.of(world.zhangdian, world.linzi, as(People.BUREAU_OFFICER), as(People.AUDITOR))) {
            assertThat(reader.get(path).status()).isEqualTo(200);
        }
        assertThat(world.zhangdian
                        .get("/api/projects/" + world.projectId + "/enclaves")
                        .json())
                .hasSize(1);
        assertThat(world.linzi
                        .get("/api/projects/" + world.projectId + "/enclaves")
                        .at("/code"))
                .isEqualTo("project.not-found");
    }

    @Test
    void takes_a_project_once_of_two_that_are_registered_at_one_instant() throws Exception {
        var body = ExampleAgreement.agreement(ExampleAgreement.UNSEEN, "2023-05-01", world.projectId);

        assertThat(ExampleAgreement.atOnce(
                        () -> world.zhangdian.post("/api/enclaves", body),
                        () -> as(People.BUREAU_OFFICER)
                                .post(
                                        "/api/enclaves",
                                        ExampleAgreement.agreement(
                                                ExampleAgreement.UNSEEN, "2023-05-01", world.projectId))))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void refuses_terms_with_the_line_that_is_wrong_and_an_older_version_of_itself() {
        var wrong = world.zhangdian.post(
                "/api/enclaves",
                ExampleAgreement.agreement(ExampleAgreement.UNSEEN.replace("share: 50%", "share: 0%"), "2023-05-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/code")).isEqualTo("project.enclave-terms-invalid");
        assertThat(wrong.at("/errors/0/line")).isEqualTo("15");
        assertThat(wrong.at("/detail")).contains("第 15 行");

        var path = world.registered();
        var told = Map.of("start", "PRODUCTION", "day", "2024-01-01");
        assertThat(world.zhangdian
                        .post(path + "/starts", told, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(world.zhangdian
                        .post(path + "/starts", told, "If-Match", "\"2\"")
                        .at("/starts/0/day"))
                .isEqualTo("2024-01-01");
    }

    @Test
    void may_begin_from_what_places_published() {
        var practices = world.zhangdian.get("/api/enclave-practices").json().at("/practices");

        assertThat(practices).hasSize(7);
        assertThat(practices.get(0).at("/text").asString()).contains("out: 60, in: 40");
        assertThat(practices.get(1).at("/text").isNull()
                        || practices.get(1).at("/text").isMissingNode())
                .isTrue();
        assertThat(practices.get(1).at("/years").asInt()).isEqualTo(5);
        assertThat(practices.get(0).at("/expired").asBoolean()).isFalse();
        assertThat(practices.get(3).at("/expired").asBoolean()).isTrue();
        assertThat(world.zhangdian
                        .post(
                                "/api/enclaves",
                                ExampleAgreement.agreement(
                                        practices.get(0).at("/text").asString(), "2023-05-01"))
                        .status())
                .isEqualTo(201);
    }
}
