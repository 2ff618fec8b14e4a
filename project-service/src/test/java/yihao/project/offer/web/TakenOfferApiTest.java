package yihao.project.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OF-09 Offers that are taken, over HTTP")
class TakenOfferApiTest extends OfferWorld {

    @Test
    void become_one_project_whoever_decides_at_the_same_time() throws Exception {
        var path = published(false);
        var interests = List.of(inTalks(path), inTalks(path));
        var name = "竞争" + UUID.randomUUID();
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var interest = interests.get(i % 2);
            var body = Map.of("name", name, "text", "签署");
            tries.add(() -> zhangdian.post(interest + "/project", body).status());
        }

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).contains(200).containsOnly(200, 409);
        assertThat(zhangdian.get("/api/projects?q=" + name).json().at("/items")).hasSize(1);
    }

    @Test
    void repeated_under_one_key_are_taken_once() {
        var interest = inTalks(published(false));
        var name = "重试" + UUID.randomUUID();
        var body = Map.of("name", name, "text", "签署");

        var first = zhangdian.post(interest + "/project", body, "Idempotency-Key", "take-" + interest);
        var second = zhangdian.post(interest + "/project", body, "Idempotency-Key", "take-" + interest);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(zhangdian.get("/api/projects?q=" + name).json().at("/items")).hasSize(1);
    }
}
