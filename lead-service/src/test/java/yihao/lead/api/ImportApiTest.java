package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.Imports.checked;
import static yihao.lead.api.Imports.enter;
import static yihao.lead.api.Imports.entered;
import static yihao.lead.api.Imports.over;
import static yihao.lead.api.Imports.sent;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.store.Store;
import yihao.testkit.service.Http.Answer;

@DisplayName("G5 An import over HTTP")
class ImportApiTest {

    static final String BY = "zhangdian.officer";

    @Test
    void is_made_of_a_file_and_entered_when_its_sender_says_so() {
        var file = csv(firm(), firm(), "");

        var made = ok(sent(BY, "leads", file));
        var id = made.at("/id");
        var looked = over(BY, id);
        ok(enter(BY, id, "GOOD_ROWS"));
        var done = over(BY, id);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("location")).isEqualTo("/api/imports/" + id);
        assertThat(made.at("/rows")).isEqualTo("3");
        assertThat(looked.at("/status")).isEqualTo("CHECKED");
        assertThat(looked.at("/counts/FREE")).isEqualTo("2");
        assertThat(actions(looked)).containsExactly("ENTER_GOOD_ROWS", "CANCEL");
        assertThat(done.at("/status")).isEqualTo("ENTERED");
        assertThat(done.at("/counts/REGISTERED")).isEqualTo("2");
        assertThat(done.at("/counts/REFUSED")).isEqualTo("1");
        assertThat(actions(done)).isEmpty();
        assertThat(enter(BY, id, "GOOD_ROWS").at("/code")).isEqualTo("ledger.import-over");
    }

    @Test
    void of_which_all_or_none_is_asked_registers_nothing_when_somebody_was_faster_with_one_row() {
        var taken = firm();
        var id = checked(BY, "leads", csv(firm(), taken)).at("/id");
        reported("linzi.officer", lead(taken + "有限公司"));

        ok(enter(BY, id, "ALL_OR_NONE"));
        var back = over(BY, id);

        assertThat(back.at("/status")).isEqualTo("CHECKED");
        assertThat(back.at("/counts/FREE")).isEqualTo("1");
        assertThat(back.at("/counts/REFUSED")).isEqualTo("1");
        assertThat(enter(BY, id, "ALL_OR_NONE").at("/code")).isEqualTo("ledger.rows-refused");
        var refused = ok(as(BY).get("/api/imports/" + id + "/rows?refused=true"));
        assertThat(refused.at("/items/0/problem/heldBy")).isEqualTo("临淄区");
        assertThat(refused.json().path("items")).hasSize(1);
    }

    @Test
    void is_its_senders_alone() {
        var path = "/api/imports/" + checked(BY, "leads", csv(firm())).at("/id");

        for (var other : List.of("zhangdian.head", "bureau.head")) {
            assertThat(as(other).get(path).status()).isEqualTo(404);
            assertThat(as(other).post(path + "/cancellation", Map.of()).status())
                    .isEqualTo(404);
            assertThat(enter(other, path.substring("/api/imports/".length()), "GOOD_ROWS")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(as("auditor").get(path).status()).isEqualTo(404);
        assertThat(as("auditor").post(path + "/cancellation", Map.of()).status())
                .isEqualTo(403);
        assertThat(as("zhangdian.head").get("/api/imports?kind=leads").text())
                .doesNotContain(path.substring("/api/imports/".length()));
    }

    @Test
    void tells_that_the_same_file_was_sent_before_and_lists_what_its_sender_brought() {
        var file = csv(firm());
        var first = entered(BY, "leads", file).at("/id");

        var second = ok(as(BY).get("/api/imports/" + checked(BY, "leads", file).at("/id")));
        var list = ok(as(BY).get("/api/imports?kind=leads"));

        assertThat(second.at("/before/id")).isEqualTo(first);
        assertThat(second.at("/before/status")).isEqualTo("ENTERED");
        assertThat(second.at("/counts/KNOWN")).isEqualTo("1");
        assertThat(enter(BY, second.at("/id"), "GOOD_ROWS").at("/code")).isEqualTo("ledger.nothing-to-enter");
        assertThat(list.json()
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("id").asString("")))
                .contains(first, second.at("/id"));
    }

    @Test
    void tells_how_many_rows_were_entered_when_the_rows_themselves_are_gone() {
        var id = entered(BY, "leads", csv(firm(), "", firm())).at("/id");
        var store = City.SERVICE.bean(Store.class);
        for (var collection : List.of("ledger_rows", "ledger_answers")) {
            store.collection(collection).deleteMany(Filters.regex("_id", "^" + id));
        }

        var found = ok(as(BY).get("/api/imports/" + id));

        assertThat(found.at("/kept")).isEqualTo("false");
        assertThat(found.at("/done")).isEqualTo("3");
        assertThat(found.at("/counts/REGISTERED")).isEqualTo("2");
        assertThat(found.at("/counts/REFUSED")).isEqualTo("1");
        assertThat(as(BY).get("/api/imports/" + id + "/refused").at("/code")).isEqualTo("ledger.rows-gone");
    }

    @Test
    void is_cancelled_once() {
        var path = "/api/imports/" + checked(BY, "leads", csv(firm())).at("/id");

        assertThat(ok(as(BY).post(path + "/cancellation", Map.of())).at("/status"))
                .isEqualTo("CANCELLED");
        assertThat(as(BY).post(path + "/cancellation", Map.of()).at("/code")).isEqualTo("ledger.import-over");
    }

    @Test
    void tells_its_rows_page_by_page_in_both_languages() {
        var path = "/api/imports/"
                + checked(BY, "leads", csv(firm(), "", firm(), "")).at("/id");

        var first = ok(as(BY).get(path + "/rows?refused=true&limit=1", "Accept-Language", "en"));
        var second = ok(as(BY).get(path + "/rows?refused=true&limit=1&after=" + first.at("/next")));
        var third = ok(as(BY).get(path + "/rows?refused=true&limit=1&after=" + second.at("/next")));

        assertThat(first.at("/items/0/row")).isEqualTo("3");
        assertThat(first.at("/items/0/problem/title")).isEqualTo("The request is not well-formed");
        assertThat(second.at("/items/0/row")).isEqualTo("5");
        assertThat(second.at("/items/0/problem/title")).doesNotContain("request");
        assertThat(third.json().path("items")).isEmpty();
        assertThat(third.json().path("next").isNull()).isTrue();
    }

    @Test
    void sent_again_under_its_key_is_one_and_another_file_under_it_is_refused() {
        var file = csv(firm());

        var first = ok(keyed(file));
        var again = ok(keyed(file));
        var other = keyed(csv(firm()));

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/code")).isEqualTo("platform.idempotency-key-reused");
    }

    private static Answer keyed(byte[] file) {
        return City.upload(BY, "/api/imports?kind=leads", file, "Idempotency-Key", "one-import");
    }

    @Test
    void of_a_kind_that_nobody_takes_in_is_refused() {
        assertThat(sent(BY, "dreams", csv(firm())).at("/code")).isEqualTo("ledger.kind-unknown");
    }

    private static byte[] csv(String... firms) {
        return Stream.of(firms)
                .map(firm -> firm.isEmpty() ? ",五" : firm + "有限公司,5")
                .collect(Collectors.joining("\n", "投资方,总投资（万元）\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> actions(Answer one) {
        return one.json()
                .path("actions")
                .valueStream()
                .map(action -> action.asString(""))
                .toList();
    }
}
