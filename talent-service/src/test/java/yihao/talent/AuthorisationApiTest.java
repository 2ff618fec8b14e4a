package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import yihao.testkit.authorisation.AuthorisationMatrix;
import yihao.testkit.authorisation.Everyone;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G2 Who may call what of talent-service")
class AuthorisationApiTest {

    static ServiceUnderTest service;
    static AuthorisationMatrix matrix;

    @BeforeAll
    static void start() {
        service = new Office(Everyone.officers()).service;
        matrix = new AuthorisationMatrix(
                service,
                Map.of(
                        "unit",
                        "district-zhangdian",
                        "country",
                        "CN",
                        "industry",
                        "2614",
                        "language",
                        "zh",
                        "period",
                        "2026-08",
                        "year",
                        2026));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_endpoint_is_listed() {
        assertThat(matrix.unlisted()).isEmpty();
    }

    @Test
    void what_is_listed_is_there() {
        assertThat(matrix.gone()).isEmpty();
    }

    @Test
    void duties_are_separate() {
        assertThat(matrix.mixed()).isEmpty();
    }

    @TestFactory
    DynamicNode each_function_hears_what_the_table_says() {
        return matrix.cells();
    }
}
