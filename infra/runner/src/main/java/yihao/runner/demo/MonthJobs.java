package yihao.runner.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What the bureau does month by month: targets at the beginning; after the month its figures are frozen and the places
/// ranked by them.
final class MonthJobs {
    private static final String OFFICER = "bureau.officer";
    private static final String METHOD = "district-monthly";
    private static final int FROZEN_ON = 4;
    private static final int WAITS = 60;

    private final Scene scene;

    MonthJobs(Scene scene) {
        this.scene = scene;
    }

    List<Job> all() {
        var script = scene.opening("months");
        int aMonth = scene.days().aMonth();
        int over = scene.tables().months() - 1;
        for (int number = 0; number <= over; number++) {
            var month = scene.days().month(number * aMonth);
            script.on(number * aMonth, _ -> setTargets(month));
            if (number < over && number >= over - scene.tables().frozenMonths()) {
                script.on((number + 1) * aMonth + FROZEN_ON, _ -> freeze(month));
            }
        }
        return script.jobs();
    }

    private void setTargets(YearMonth month) {
        var items = new ArrayList<Map<String, String>>();
        for (var place : scene.tables().places()) {
            for (var target : scene.tables().targets()) {
                var value = target.perWeight().multiply(BigDecimal.valueOf(place.weight()));
                items.add(target(place, target.indicator(), value.toPlainString()));
            }
            for (var target : scene.tables().countTargets()) {
                items.add(target(place, target.indicator(), target.value()));
            }
        }
        var path = "/api/periods/" + month + "/targets";
        scene.callers().put(OFFICER, path, Map.of("items", items));
        scene.callers().post("bureau.head", path + "/decision", "targets-" + month, Map.of("confirmed", true));
    }

    private static Map<String, String> target(CityTables.Place place, String indicator, String value) {
        return Map.of("unit", place.unit(), "indicator", indicator, "value", value);
    }

    private void freeze(YearMonth month) {
        var path = "/api/periods/" + month;
        var period = scene.callers().get(OFFICER, path);
        for (int waited = 0; !period.path("missingProducers").isEmpty() && waited < WAITS; waited++) {
            Callers.rest();
            period = scene.callers().get(OFFICER, path);
        }
        if (!period.path("status").asString().equals("FROZEN")) {
            scene.callers().post("bureau.head", path + "/freeze", "freeze-" + month, freezing(period));
        }
        var ranking = Map.of("period", month.toString(), "methodId", METHOD);
        scene.callers().post(OFFICER, "/api/rankings", "ranking-" + month, ranking);
    }

    /// A city that ran before its story began has months that no service ever closed.
    private static Map<String, Object> freezing(JsonNode period) {
        var missing = new ArrayList<String>();
        period.path("missingProducers").forEach(producer -> missing.add(producer.asString()));
        return missing.isEmpty() ? Map.of() : Map.of("withoutProducers", missing, "reason", "演示数据：月份早于系统启用");
    }
}
