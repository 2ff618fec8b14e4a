package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.ok;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G4 TA-04 What the search finds in talent-service")
class GlobalSearchTest {

    static Office office;

    @BeforeAll
    static void open() {
        ServiceUnderTest.store().forgetScans();
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void is_a_need_by_number_or_title_for_who_sees_it() {
        var id = office.posted();
        var number = ok(office.as("zhangdian.officer").get("/api/needs/" + id)).at("/number");

        for (var who : List.of("zhangdian.officer", "talent.office", "auditor")) {
            assertThat(links(who, number)).containsExactly("/talent/needs/" + id);
            assertThat(links(who, "催化工艺")).contains("/talent/needs/" + id);
        }
        assertThat(links("linzi.officer", number)).isEmpty();
        assertThat(links("linzi.officer", "催化工艺")).isEmpty();
    }

    @Test
    void is_a_benefit_by_its_number_and_never_a_person_by_name() {
        var talent = office.arrived();
        var id = office.granted(talent);
        var number = ok(office.as("talent.office").get("/api/benefits/" + id)).at("/number");
        var person = ok(office.as("talent.office").get("/api/talents/" + talent));

        assertThat(links("talent.office", number)).containsExactly("/talent/benefits/" + id);
        assertThat(links("linzi.officer", number)).isEmpty();
        assertThat(links("talent.office", person.at("/name"))).isEmpty();
        assertThat(links("talent.office", "示例")).isEmpty();
        assertThat(links("talent.office", person.at("/number"))).isEmpty();
    }

    private static List<String> links(String who, String typed) {
        var q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return ok(office.as(who).get("/api/services/talent/search?q=" + q))
                .json()
                .findValuesAsString("link");
    }
}
