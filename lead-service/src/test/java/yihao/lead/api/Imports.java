package yihao.lead.api;

import static org.awaitility.Awaitility.await;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yihao.testkit.service.Http.Answer;

/// Spreadsheets on their way in, as their sender sees them.
final class Imports {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> RUNNING = Set.of("CHECKING", "RECHECKING", "ENTERING");

    private Imports() {}

    static Answer sent(String by, String kind, byte[] content) {
        return City.upload(by, "/api/imports?kind=" + kind, content);
    }

    /// What would become of the rows.
    static Answer checked(String by, String kind, byte[] content) {
        return whole(by, over(by, ok(sent(by, kind, content)).at("/id")));
    }

    /// What became of the rows; where none could be entered, why.
    static Answer entered(String by, String kind, byte[] content) {
        var id = checked(by, kind, content).at("/id");
        var entry = enter(by, id, "GOOD_ROWS");
        return entry.at("/code").equals("ledger.nothing-to-enter")
                ? whole(by, as(by).get("/api/imports/" + id))
                : whole(by, over(by, ok(entry).at("/id")));
    }

    static Answer enter(String by, String id, String choice) {
        return as(by).post("/api/imports/" + id + "/entry", Map.of("choice", choice));
    }

    /// Once what is under way is through.
    static Answer over(String by, String id) {
        return await().until(
                        () -> ok(as(by).get("/api/imports/" + id)), answer -> !RUNNING.contains(answer.at("/status")));
    }

    /// With the first rows, below `rows`.
    private static Answer whole(String by, Answer one) {
        var whole = (ObjectNode) one.json();
        var rows = ok(as(by).get("/api/imports/" + one.at("/id") + "/rows?limit=200"));
        whole.set("rows", rows.json().path("items"));
        return new Answer(one.status(), one.headers(), JSON.writeValueAsString(whole));
    }
}
