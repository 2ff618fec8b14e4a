package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.testkit.service.Http.Answer;

@DisplayName("G4 Saved filters")
class SavedFilterApiTest {

    static final Map<String, String> REPORTED = Map.of("status", "REPORTED");
    static final Map<String, String> STEEL = Map.of("q", "钢");

    @Test
    void are_kept_for_each_register_and_found_on_every_device_of_the_same_person() {
        ok(keep("bureau.head", "leads", "待研判", REPORTED));
        ok(keep("bureau.head", "visits", "钢铁", STEEL));

        var found = ok(as("bureau.head").get("/api/saved-filters/leads"));

        assertThat(found.at("/items/0/name")).isEqualTo("待研判");
        assertThat(found.at("/items/0/values/status")).isEqualTo("REPORTED");
        assertThat(names("bureau.head", "leads")).containsExactly("待研判");
        assertThat(names("bureau.head", "visits")).containsExactly("钢铁");
    }

    @Test
    void are_nobody_elses() {
        ok(keep("zhangdian.head", "leads", "待研判", REPORTED));

        assertThat(names("zhangdian.officer", "leads")).isEmpty();
        ok(forget("zhangdian.officer", "leads", "待研判"));
        assertThat(names("zhangdian.head", "leads")).containsExactly("待研判");
    }

    @Test
    void of_one_name_are_replaced_in_their_place_and_the_others_stay() {
        for (var name : List.of("甲", "乙", "丙")) {
            ok(keep("foreign.affairs", "leads", name, STEEL));
        }

        var answer = ok(keep("foreign.affairs", "leads", "乙", REPORTED));
        var again = ok(keep("foreign.affairs", "leads", "乙", REPORTED));

        assertThat(names("foreign.affairs", "leads")).containsExactly("甲", "乙", "丙");
        assertThat(answer.at("/items/1/values/status")).isEqualTo("REPORTED");
        assertThat(again.text()).isEqualTo(answer.text());
    }

    @Test
    void are_forgotten_one_by_one_however_often_it_is_asked() {
        ok(keep("supervision", "leads", "甲", STEEL));
        ok(keep("supervision", "leads", "乙", STEEL));

        assertThat(ok(forget("supervision", "leads", "甲")).at("/items/0/name")).isEqualTo("乙");
        ok(forget("supervision", "leads", "甲"));
        ok(forget("finance", "leads", "甲"));
        assertThat(names("supervision", "leads")).containsExactly("乙");
    }

    @Test
    void of_several_tabs_at_one_instant_are_all_kept() throws Exception {
        var tabs = IntStream.range(0, 4)
                .<Callable<Answer>>mapToObj(tab -> () -> keep("city.leader", "leads", "第" + tab, STEEL))
                .toList();

        try (var people = Executors.newFixedThreadPool(tabs.size())) {
            people.invokeAll(tabs).forEach(tab -> ok(tab.resultNow()));
        }

        assertThat(names("city.leader", "leads")).containsExactlyInAnyOrder("第0", "第1", "第2", "第3");
    }

    @Test
    void are_twenty_at_most_of_a_register_and_the_last_can_still_be_replaced() {
        for (int at = 0; at < 20; at++) {
            ok(keep("linzi.officer", "leads", "第" + at, STEEL));
        }

        var refused = keep("linzi.officer", "leads", "多", STEEL);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("lead.too-many-saved-filters");
        assertThat(refused.at("/detail")).contains("20", "删除");
        ok(keep("linzi.officer", "leads", "第19", REPORTED));
        ok(keep("linzi.officer", "visits", "多", STEEL));
        ok(forget("linzi.officer", "leads", "第0"));
        ok(keep("linzi.officer", "leads", "多", STEEL));
        assertThat(names("linzi.officer", "leads")).hasSize(20).contains("多").doesNotContain("第0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.1 钢?#+&", "四十个字四十个字四十个字四十个字四十个字四十个字四十个字四十个字四十个字四十个字"})
    void have_a_name_of_up_to_forty_characters(String name) {
        var filters = ok(keep("auditor", "leads", name, STEEL));

        assertThat(filters.text()).contains(name);
        ok(forget("auditor", "leads", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "甲\u007f", "四十个字四十个字四十个字四十个字四十个字四十个字四十个字四十个字四十个字四十个字多"})
    void have_no_other_name(String name) {
        var refused = keep("auditor", "leads", name, STEEL);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("lead.saved-filter-name-unfit");
        assertThat(refused.at("/detail")).contains("40", "/");
        assertThat(names("auditor", "leads")).doesNotContain(name);
    }

    private static Answer keep(String by, String register, String name, Map<String, String> values) {
        return as(by).put(path(register, name), Map.of("values", values));
    }

    private static Answer forget(String by, String register, String name) {
        return as(by).send("DELETE", path(register, name), null);
    }

    private static List<String> names(String by, String register) {
        return ok(as(by).get("/api/saved-filters/" + register))
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }

    private static String path(String register, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "/api/saved-filters/" + register + "/" + encoded;
    }
}
