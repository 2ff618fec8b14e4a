package yihao.runner.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import yihao.runner.demo.CityTables.Place;
import yihao.runner.demo.Scene.Script;

/// Some places keep posts for their promotion staff, appoint their officer by contract, and pay by results each
/// quarter.
final class StaffJobs {
    private static final int PLACES = 3;
    private static final int QUARTER = 3;
    private static final int COUNTED_ON = 5;
    private static final String DECIDES = "bureau.head";

    private final Scene scene;

    StaffJobs(Scene scene) {
        this.scene = scene;
    }

    List<Job> all() {
        var script = scene.opening("staff");
        scene.tables().places().stream().limit(PLACES).forEach(place -> {
            script.on(0, _ -> open(place));
            script.on(1, _ -> appoint(place));
            pay(place, script);
        });
        return script.jobs();
    }

    private void open(Place place) {
        var body = Map.of(
                "unit",
                place.unit(),
                "title",
                place.name() + "产业招商专员",
                "duties",
                "联系目标企业，登记线索，跟进项目",
                "grade",
                "P2",
                "places",
                2,
                "requirements",
                "本科以上学历，能够经常外出",
                "leastPay",
                cny("6000.00"),
                "mostPay",
                cny("12000.00"),
                "from",
                first());
        var post = scene.callers().post(place.head(), "/api/posts", ref(place) + "-post", body);
        scene.memory().keep(ref(place) + "-post", post.path("id").asString());
    }

    private void appoint(Place place) {
        var contract = Map.of(
                "number", "示例合同-" + place.people(),
                "from", first(),
                "until", first().plusYears(3).minusDays(1),
                "probationUntil", first().plusMonths(6).minusDays(1),
                "basePay", cny("8000.00"),
                "tasks", "每年完成约定的有价值线索",
                "targets", List.of(Map.of("result", "VALUABLE_LEADS", "perYear", 8)));
        var body = Map.of(
                "postId", scene.memory().id(ref(place) + "-post"), "officer", place.officer(), "contract", contract);
        var proposed = scene.callers().post(place.head(), "/api/appointments", ref(place) + "-contract", body);
        var appointment = proposed.path("id").asString();
        scene.memory().keep(ref(place), appointment);
        var approval = "/api/appointments/" + appointment + "/approval";
        scene.callers().post(DECIDES, approval, ref(place) + "-approval", Map.of());
    }

    /// A few days into each quarter the last one is paid.
    private void pay(Place place, Script script) {
        int aMonth = scene.days().aMonth();
        for (int over = 1; over < scene.tables().months(); over++) {
            var last = scene.days().month((over - 1) * aMonth);
            if (last.getMonthValue() % QUARTER == 0) {
                script.on(over * aMonth + COUNTED_ON, _ -> pay(place, last));
            }
        }
    }

    private void pay(Place place, YearMonth last) {
        var period = last.getYear() + "-Q" + last.getMonthValue() / QUARTER;
        var key = ref(place) + "-" + period;
        var prepared = Map.of("unit", place.unit(), "period", period, "method", "performance-pay");
        var sheet = scene.callers().post(place.head(), "/api/performance-sheets", key, prepared);
        var path = "/api/performance-sheets/" + sheet.path("id").asString();
        var mark = Map.of("appointment", scene.memory().id(ref(place)), "of", "mark", "value", 85, "reason", "示例评分");
        scene.callers().put(place.head(), path + "/entries", mark);
        scene.callers().post(place.head(), path + "/check", key + "-check", Map.of());
        scene.callers().post(DECIDES, path + "/approval", key + "-approval", Map.of());
    }

    private LocalDate first() {
        return scene.tables().from().atDay(1);
    }

    private static Map<String, String> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private static String ref(Place place) {
        return "staff-" + place.people();
    }
}
