package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L2 Industries over HTTP")
class IndustryApiTest {

    @Test
    void each_code_of_the_standard_has_its_name_and_headings_stand_before_what_is_under_them() {
        var industries = as("referrer").get("/api/industries");

        assertThat(industries.status()).as(industries.text()).isEqualTo(200);
        assertThat(industries.at("/items/0/code")).isEqualTo("A");
        assertThat(industries.at("/items/1/code")).isEqualTo("01");
        assertThat(industries.text()).contains("{\"code\":\"7320\",\"name\":\"工程和技术研究和试验发展\"}");
    }
}
