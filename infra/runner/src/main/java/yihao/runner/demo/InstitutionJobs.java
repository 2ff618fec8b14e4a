package yihao.runner.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yihao.runner.demo.CityTables.Place;
import yihao.runner.demo.CityTables.Wanted;
import yihao.runner.demo.Scene.Script;

/// The four majors: institutions the city wants, each pursued more or less far, and what their places owe.
final class InstitutionJobs {
    private static final String OFFICE = "talent.office";
    private static final String PATH = "/api/institutions/";

    /// A stage, the paper it asks for, and how many days after the one before it is entered.
    private record Step(String stage, String paper, int after) {}

    private static final List<Step> STEPS = List.of(
            new Step("CONTACT", "CONTACT_NOTE", 2),
            new Step("TALKS", "VISIT_MINUTES", 4),
            new Step("AGREEMENT", "AGREEMENT", 6),
            new Step("REGISTERED", "REGISTRATION", 5),
            new Step("RUNNING", "OPENING", 4));

    private final Scene scene;

    InstitutionJobs(Scene scene) {
        this.scene = scene;
    }

    List<Job> all() {
        var jobs = new ArrayList<Job>();
        var wanted = scene.tables().institutions();
        for (int number = 0; number < wanted.size(); number++) {
            jobs.addAll(tell(wanted.get(number), number));
        }
        return jobs;
    }

    private List<Job> tell(Wanted wanted, int number) {
        var places = scene.tables().places();
        var place = places.get(number % places.size());
        var ref = "institution-%02d".formatted(number);
        var script = scene.script(ref);
        int day = scene.days().last() - wanted.daysAgo();
        script.on(day, on -> enter(wanted, place, ref, on));
        script.on(day, on -> owe(wanted, place, ref, on));
        for (var step : STEPS.subList(0, wanted.steps())) {
            day += step.after();
            pursue(script, step, wanted, place, ref, day);
        }
        return script.jobs();
    }

    private void enter(Wanted wanted, Place place, String ref, int day) {
        var body = Map.of(
                "kind", wanted.kind(),
                "grade", wanted.grade(),
                "year", scene.days().on(day).getYear(),
                "nameZh", wanted.name(),
                "country", wanted.country(),
                "field", wanted.field(),
                "reason", "与本地产业链对口",
                "unit", place.unit());
        var entered = scene.callers().post(place.officer(), "/api/institutions", ref, body);
        scene.memory().keep(ref, entered.path("id").asString());
        decide(place, ref, "contacts", Map.of("name", "示例·联系人", "post", "合作处"));
    }

    /// Proposed by one of the talent office, confirmed by another.
    private void owe(Wanted wanted, Place place, String ref, int day) {
        var body = Map.of(
                "unit",
                place.unit(),
                "kind",
                wanted.kind(),
                "year",
                scene.days().on(day).getYear(),
                "contacted",
                3,
                "signed",
                2,
                "landed",
                1);
        var quota = scene.callers().post(OFFICE, "/api/institution-quotas", ref + "-quota", body);
        var path = "/api/institution-quotas/" + quota.path("id").asString() + "/decision";
        scene.callers().post("talent.head", path, ref + "-confirmed", Map.of("approved", true));
    }

    private void pursue(Script script, Step step, Wanted wanted, Place place, String ref, int day) {
        if (step.stage().equals("AGREEMENT")) {
            script.on(day, on -> sign(wanted, place, ref, on));
        }
        script.on(day, _ -> {
            var paper = Upload.pdf(Map.of("paper", step.paper()), step.paper() + ".pdf", ref + " " + step.paper());
            decide(place, ref, "evidence", paper);
        });
        script.on(day, on -> {
            var body = Map.of("stage", step.stage(), "on", scene.days().on(on), "note", "示例记录");
            decide(place, ref, "stage", step.stage(), body);
        });
    }

    private void sign(Wanted wanted, Place place, String ref, int day) {
        var today = scene.days().on(day);
        var body = Map.of(
                "number",
                "HZ-" + ref,
                "title",
                "共建分支机构合作协议",
                "signedOn",
                today,
                "endsOn",
                today.plusYears(3),
                "parties",
                List.of(place.name() + "（示例）", wanted.name()),
                "commitments",
                List.of(
                        Map.of("side", "OURS", "text", "提供办公与实验场地", "dueOn", today.plusMonths(2)),
                        Map.of("side", "THEIRS", "text", "派驻核心团队", "dueOn", today.plusMonths(6))));
        decide(place, ref, "agreements", body);
    }

    private void decide(Place place, String ref, String what, Object body) {
        var key = body instanceof Upload upload ? what + "-" + upload.name() : what;
        decide(place, ref, what, key, body);
    }

    private void decide(Place place, String ref, String what, String key, Object body) {
        scene.callers().post(place.officer(), PATH + scene.memory().id(ref) + "/" + what, ref + "-" + key, body);
    }
}
