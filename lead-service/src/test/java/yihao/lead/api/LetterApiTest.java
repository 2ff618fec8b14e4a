package yihao.lead.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yihao.lead.letter.Samples;
import yihao.platform.store.Store;
import yihao.testkit.service.Http.Answer;

@DisplayName("L3 A letter over HTTP")
@ExtendWith(OutputCaptureExtension.class)
class LetterApiTest {

    @Test
    void is_read_becomes_a_lead_with_its_files_and_is_never_sent_twice() {
        var name = firm() + "有限公司";
        reported("liaison-munich", lead(name));
        var mail = Samples.mail(UUID.randomUUID().toString(), name);

        var sent = upload("zhangdian.officer", mail);
        var path = "/api/letters/" + sent.at("/id");
        var again = upload("zhangdian.head", mail);

        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        assertThat(sent.at("/draft/title")).isEqualTo("投资意向");
        assertThat(sent.at("/draft/heardOn")).isEqualTo("2026-09-01");
        assertThat(sent.at("/draft/sender/mail")).isEqualTo("anna.muster@example.org");
        assertThat(sent.at("/draft/firms/0/name")).isEqualTo(name);
        assertThat(sent.at("/files/1/name")).isEqualTo("意向书.pdf");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/id")).isEqualTo(sent.at("/id"));
        assertThat(again.at("/again")).isEqualTo("true");

        var made = ok(as("zhangdian.officer").post("/api/leads?letter=" + sent.at("/id"), lead(firm() + "有限公司")));
        var twice = as("zhangdian.head").post("/api/leads?letter=" + sent.at("/id"), lead(firm() + "有限公司"));

        assertThat(twice.at("/code")).isEqualTo("lead.letter-used");
        assertThat(twice.at("/number")).isEqualTo(made.at("/number"));
        var leadNow = ok(as("zhangdian.officer").get("/api/leads/" + made.at("/id")));
        assertThat(leadNow.at("/documents/1/title")).isEqualTo("意向书.pdf");
        assertThat(ok(as("zhangdian.officer").get(path)).at("/became/number")).isEqualTo(made.at("/number"));
        assertThat(upload("zhangdian.officer", mail).at("/became/id")).isEqualTo(made.at("/id"));
    }

    @Test
    void is_answered_alike_when_its_form_is_repeated_under_its_key() {
        var letter = upload("zhangdian.officer", Samples.mail(UUID.randomUUID().toString(), "某有限公司"))
                .at("/id");
        var form = lead(firm() + "有限公司");
        var key = UUID.randomUUID().toString();

        var first = as("zhangdian.officer").post("/api/leads?letter=" + letter, form, "Idempotency-Key", key);
        var second = as("zhangdian.officer").post("/api/leads?letter=" + letter, form, "Idempotency-Key", key);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
    }

    @Test
    void is_one_and_becomes_one_lead_of_many_that_send_it_at_once() throws Exception {
        var mail = Samples.mail(UUID.randomUUID().toString(), "某有限公司");
        var letters = atOnce(() -> upload("zhangdian.officer", mail));
        assertThat(letters)
                .extracting(answer -> answer.at("/id"))
                .containsOnly(letters.getFirst().at("/id"));
        assertThat(letters).extracting(Answer::status).containsOnlyOnce(201);

        var path = "/api/leads?letter=" + letters.getFirst().at("/id");
        var leads = atOnce(() -> as("zhangdian.officer").post(path, lead(firm() + "有限公司")));

        assertThat(leads).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(leads)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer ->
                        assertThat(answer.at("/code")).as(answer.text()).isEqualTo("lead.letter-used"));
    }

    @Test
    void is_a_calendar_entry_and_becomes_a_visit() {
        var sent = ok(upload("linzi.officer", Samples.calendar(UUID.randomUUID().toString())));
        assertThat(sent.at("/form")).isEqualTo("CALENDAR");
        assertThat(sent.at("/draft/outing/from")).isEqualTo("2026-09-07");
        assertThat(sent.at("/draft/outing/days")).isEqualTo("1.5");
        assertThat(sent.at("/draft/outing/people/0/name")).isEqualTo("示例 安娜");

        var visit = ok(as("linzi.officer").post("/api/visits?letter=" + sent.at("/id"), visit()));

        var now = ok(as("linzi.officer").get("/api/letters/" + sent.at("/id")));
        assertThat(now.at("/became/number")).isEqualTo(visit.at("/number"));
        assertThat(now.at("/became/notFiled/0/why")).isEqualTo("走访尚无结果");
    }

    @Test
    void leaves_no_trace_for_others() {
        var mail = Samples.mail(UUID.randomUUID().toString(), "某有限公司");
        var id = ok(upload("zhangdian.officer", mail)).at("/id");

        for (var other : List.of("linzi.officer", "bureau.officer", "city.leader", "supervision")) {
            assertThat(as(other).get("/api/letters/" + id).status()).isEqualTo(404);
            assertThat(as(other).get("/api/letters/" + id + "/files/0").status())
                    .isEqualTo(404);
            assertThat(ok(as(other).get("/api/letters")).text()).doesNotContain(id);
            assertThat(ok(as(other).get("/api/services/lead/work-items")).text())
                    .doesNotContain(id);
        }
        assertThat(as("linzi.officer")
                        .post("/api/leads?letter=" + id, lead(firm() + "有限公司"))
                        .at("/code"))
                .isEqualTo("platform.not-found");
        assertThat(ok(upload("linzi.officer", mail)).at("/again")).isEqualTo("false");
        assertThat(ok(as("zhangdian.head").get("/api/services/lead/work-items")).text())
                .contains("/letters/" + id);
    }

    @Test
    void is_listed_read_as_it_came_and_discarded() {
        var mail = Samples.mail(UUID.randomUUID().toString(), "某有限公司");
        var sent = ok(upload("zhangdian.officer", mail));
        var path = "/api/letters/" + sent.at("/id");

        assertThat(ok(as("zhangdian.head").get("/api/letters?status=WAITING&limit=1"))
                        .at("/items/0/subject"))
                .isEqualTo("投资意向");
        assertThat(as("zhangdian.head").get(path + "/files/1").text()).isEqualTo(Samples.PDF);
        assertThat(as("zhangdian.head").get(path + "/files/2").at("/code")).isEqualTo("lead.letter-file-unknown");
        var gone = ok(as("zhangdian.head").post(path + "/discarding", Map.of("reason", "广告邮件")));
        assertThat(gone.at("/status")).isEqualTo("DISCARDED");
        assertThat(gone.json().at("/actions")).isEmpty();
    }

    @Test
    void is_refused_in_one_sentence_where_it_is_none() {
        assertThat(upload("zhangdian.officer", "MZ".getBytes(UTF_8)).at("/code"))
                .isEqualTo("lead.not-a-letter");
        assertThat(upload("supervision", Samples.calendar("x")).at("/code")).isEqualTo("lead.may-not-receive");
        assertThat(upload("zhangdian.officer", new byte[11 << 20]).at("/code")).isEqualTo("lead.letter-too-large");
    }

    @Test
    void stands_nowhere_in_the_clear(CapturedOutput log) {
        var text = new String(Samples.mail(UUID.randomUUID().toString(), "某有限公司"), UTF_8)
                .replace("anna.muster@", "merkzeichen.letter@");
        ok(upload("zhangdian.officer", text.getBytes(UTF_8)));

        var stored = new ArrayList<String>();
        var database = City.SERVICE.bean(Store.class).database();
        for (var name : database.listCollectionNames()) {
            database.getCollection(name, Document.class).find().forEach(one -> stored.add(one.toJson()));
        }
        assertThat(stored).noneMatch(one -> one.contains("merkzeichen.letter"));
        assertThat(log.getAll()).doesNotContain("merkzeichen.letter");
    }

    static Answer upload(String by, byte[] file) {
        return City.upload(by, "/api/letters", file);
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(Collections.nCopies(6, request))) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private static Map<String, Object> visit() {
        return Map.of(
                "firm",
                Map.of("name", firm() + "有限公司", "country", "CN"),
                "place",
                "深圳市南山区",
                "stay",
                Map.of("from", "2026-09-07", "days", 1.5),
                "people",
                2,
                "purpose",
                "洽谈");
    }
}
