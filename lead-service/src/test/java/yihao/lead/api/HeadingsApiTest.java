package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.Imports.checked;
import static yihao.lead.api.Imports.sent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("G5 What a unit calls a column")
class HeadingsApiTest {

    static final String HEADINGS = "/api/imports/headings?kind=leads";

    @Test
    void is_asked_where_no_heading_is_known_and_remembered_for_the_unit() {
        var file = csv("客商,盘子（万元）,谁说的\n%s有限公司,5,展会\n".formatted(firm()));

        var refused = sent("linzi.officer", "leads", file);
        var named = name("linzi.officer", "客商", "INVESTOR", "盘 子", "AMOUNT");
        var read = checked("linzi.officer", "leads", file);

        assertThat(refused.at("/code")).isEqualTo("ledger.no-headings");
        assertThat(refused.json().path("headings").valueStream().map(one -> one.asString("")))
                .containsExactly("客商", "盘子（万元）", "谁说的");
        assertThat(named.at("/fields/0/label")).isEqualTo("投资方");
        assertThat(read.at("/rows/0/amount/amount")).isEqualTo("50000.00");
        assertThat(read.at("/unreadColumns/0")).isEqualTo("谁说的");
        assertThat(sent("zhangdian.officer", "leads", file).at("/code")).isEqualTo("ledger.no-headings");
    }

    @Test
    void comes_before_what_the_rules_say_and_can_be_taken_back() {
        var file = csv("投资方,总投资（万元）,备注\n%s有限公司,5,年产两万吨\n".formatted(firm()));

        name("bureau.officer", "备注", "TITLE");
        var named = checked("bureau.officer", "leads", file);
        name("bureau.officer", "备注", "");
        var forgotten = ok(as("bureau.officer").get(HEADINGS));

        assertThat(named.json().path("unreadColumns")).isEmpty();
        assertThat(forgotten.json().path("named")).isEmpty();
    }

    @Test
    void is_a_field_of_that_kind() {
        var answer =
                as("linzi.officer").put(HEADINGS, Map.of("named", List.of(Map.of("heading", "甲", "field", "DREAM"))));

        assertThat(answer.at("/code")).isEqualTo("ledger.field-unknown");
        assertThat(as("auditor").get(HEADINGS).at("/code")).isEqualTo("lead.may-not-report");
    }

    /// Without a field what a heading meant is forgotten.
    private static Answer name(String by, String... headingAndField) {
        var named = new ArrayList<Map<String, String>>();
        for (int at = 0; at < headingAndField.length; at += 2) {
            var one = new HashMap<String, String>();
            one.put("heading", headingAndField[at]);
            if (!headingAndField[at + 1].isEmpty()) {
                one.put("field", headingAndField[at + 1]);
            }
            named.add(one);
        }
        return ok(as(by).put(HEADINGS, Map.of("named", named)));
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
