package yihao.project.fiveones.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("P3 Five ones over HTTP")
class FiveOnesApiTest {

    private static final String SETS = "/api/five-ones";
    private static final String WORK = "/api/services/project/work-items";

    private final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    private final Http linzi = as(People.LINZI_OFFICER);
    private final Http head = as(People.BUREAU_HEAD);

    private String drafted(String industry) {
        var task = Map.of("text", "编制产业图谱", "unit", "district-linzi", "due", "2026-09-14");
        var drafted = zhangdian.post(
                SETS,
                Map.of(
                        "industry",
                        industry,
                        "leader",
                        Map.of("name", "王某", "post", "副市长"),
                        "department",
                        "district-zhangdian",
                        "teamHead",
                        "李某",
                        "members",
                        List.of("招商一科"),
                        "planTitle",
                        "招商方案",
                        "from",
                        "2026-01-01",
                        "to",
                        "2026-12-31",
                        "tasks",
                        List.of(task)));
        assertThat(drafted.status()).isEqualTo(201);
        return drafted.header("Location");
    }

    @Test
    void go_from_a_draft_to_a_plan_that_is_worked_on_until_it_ends() {
        var set = drafted("MEDICINE");
        var id = set.substring(set.lastIndexOf('/') + 1);
        assertThat(linzi.get(set).at("/code")).isEqualTo("project.five-ones-not-found");
        assertThat(linzi.get(SETS).text()).doesNotContain(id);
        assertThat(linzi.get(WORK).text()).doesNotContain(id);

        var inForce = head.post(set + "/in-force", Map.of());
        assertThat(inForce.at("/status")).isEqualTo("IN_FORCE");
        assertThat(linzi.get(WORK).text()).contains("project.five-ones-task", "/projects/five-ones/" + id);
        assertThat(zhangdian.get(WORK).text()).doesNotContain(id);
        assertThat(linzi.get("/api/five-ones-industries").text()).contains(id, "\"OVERDUE\":1");

        var task = set + "/tasks/" + inForce.at("/tasks/0/id");
        assertThat(linzi.post(task + "/note", Map.of("text", "已完成初稿")).status()).isEqualTo(200);
        assertThat(linzi.post(task + "/done", Map.of("day", "2026-09-15")).at("/tasks/0/state"))
                .isEqualTo("DONE");
        assertThat(linzi.get(WORK).text()).doesNotContain(id);
        assertThat(head.post(set + "/end", Map.of("text", "转入常态")).at("/status"))
                .isEqualTo("ENDED");
    }

    @Test
    void tell_each_project_of_an_industry_with_the_light_that_its_page_has() {
        var id = project();

        var lines = head.get("/api/five-ones-industries/FINE_CHEMICALS/projects")
                .json()
                .at("/items");
        var line = StreamSupport.stream(lines.spliterator(), false)
                .filter(one -> one.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/light").asString())
                .isEqualTo(head.get("/api/projects/" + id).at("/light/colour"))
                .isNotEmpty();
    }

    @Test
    void give_way_to_the_one_that_names_them_unless_it_is_no_longer_what_one_saw() {
        var first = drafted("NEW_MATERIALS");
        head.post(first + "/in-force", Map.of());
        var second = drafted("NEW_MATERIALS");
        var named = Map.of("replaces", first.substring(first.lastIndexOf('/') + 1));

        var stale = head.post(second + "/in-force", named, "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(head.get(first).at("/status")).isEqualTo("IN_FORCE");
        var unfit = head.post(drafted("MEDICINE") + "/in-force", named);
        assertThat(unfit.at("/code")).isEqualTo("project.five-ones-replaces-unfit");
        assertThat(head.get(first).at("/status")).isEqualTo("IN_FORCE");

        assertThat(head.post(second + "/in-force", named).at("/status")).isEqualTo("IN_FORCE");
        assertThat(head.get(first).at("/status")).isEqualTo("REPLACED");
    }

    @Test
    void that_lack_something_say_what_and_stay_drafts() {
        var set = zhangdian.post(SETS, Map.of("industry", "SMART_EQUIPMENT")).header("Location");

        var refused = head.post(set + "/in-force", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("project.five-ones-incomplete");
        assertThat(refused.at("/detail")).contains("一名市级领导", "方案任务");
        assertThat(zhangdian.get(set).at("/status")).isEqualTo("DRAFT");
    }

    @Test
    void are_in_force_once_per_industry_whoever_decides_at_the_same_time() throws Exception {
        var drafts = IntStream.range(0, 8).mapToObj(_ -> drafted("ELECTRONICS")).toList();
        var tries = new ArrayList<Callable<Integer>>();
        drafts.forEach(
                set -> tries.add(() -> head.post(set + "/in-force", Map.of()).status()));

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(head.get(SETS + "?status=IN_FORCE&industry=ELECTRONICS")
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void are_found_by_an_index() {
        RunningService.project();
        ServiceUnderTest.store().forgetScans();

        for (var path : List.of(
                SETS + "?status=DRAFT&industry=MEDICINE",
                "/api/five-ones-industries",
                "/api/five-ones-industries/FINE_CHEMICALS/projects")) {
            assertThat(head.get(path).status()).as(path).isEqualTo(200);
        }
        linzi.get(WORK);

        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }
}
