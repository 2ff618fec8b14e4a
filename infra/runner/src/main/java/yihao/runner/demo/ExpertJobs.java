package yihao.runner.demo;

import java.util.List;
import java.util.Map;
import yihao.runner.demo.Scene.Script;

/// The city's experts; the one who signs in is asked about the first projects, answers, and is paid.
final class ExpertJobs {
    private static final String EXPERT = "expert";
    private static final String OFFICE = "talent.office";
    private static final String HEAD = "talent.head";
    /// So many projects are put to the expert.
    private static final int ASKED = 3;
    private static final long TERM = 2;

    private final Scene scene;
    private final LeadStory story;
    private final ProjectStory project;
    private final Script script;

    ExpertJobs(Scene scene, LeadStory story, ProjectStory project, Script script) {
        this.scene = scene;
        this.story = story;
        this.project = project;
        this.script = script;
    }

    /// @param number of the project's need
    void tell(int number) {
        var registered = project.dayOf("REGISTERED");
        if (registered == null || number >= ASKED) {
            return;
        }
        script.on(registered + 1, _ -> ask());
        script.on(registered + 2, _ -> assign());
        script.on(registered + 3, _ -> give(number));
        script.on(registered + 4, _ -> close());
        script.on(registered + 5, _ -> pay());
    }

    private void ask() {
        var body = Map.of(
                "kind", "PROJECT",
                "topic", "PROJECT",
                "reference", scene.memory().id(project.ref()),
                "title", "示例：" + story.firm().shortName() + "项目论证",
                "text", "请从技术、市场、投资方实力和能耗四个方面论证。",
                "level", "INTERNAL",
                "wanted", 1);
        var asked = scene.callers().post(story.place().officer(), "/api/consultations", ref("EC"), body);
        scene.memory().keep(ref("EC"), asked.path("id").asString());
    }

    private void assign() {
        post(
                OFFICE,
                consultation() + "/assignments",
                "assign",
                Map.of("expertId", scene.memory().id(EXPERT)));
    }

    private void give(int number) {
        var grades = Map.of("TECHNOLOGY", 7 + number, "MARKET", 8, "INVESTOR", 9 - number, "ENVIRONMENT", 7);
        var opinion = Map.of("grades", grades, "text", "示例意见：技术成熟，市场明确。", "recommendation", "SUPPORT");
        post(EXPERT, part() + "/acceptance", "accept", Map.of());
        post(EXPERT, part() + "/opinion", "opinion", opinion);
    }

    private void close() {
        var officer = story.place().officer();
        post(officer, part() + "/mark", "mark", Map.of("points", 4));
        post(officer, consultation() + "/closure", "close", Map.of());
    }

    private void pay() {
        var body = Map.of(
                "consultationId", scene.memory().id(ref("EC")),
                "expertId", scene.memory().id(EXPERT));
        var fee = scene.callers().post(OFFICE, "/api/expert-fees", ref("EF"), body);
        post(HEAD, "/api/expert-fees/" + fee.path("id").asString() + "/approval", "approve", Map.of("note", "同意"));
    }

    private void post(String subject, String path, String what, Object body) {
        scene.callers().post(subject, path, ref("EC") + "-" + what, body);
    }

    private String consultation() {
        return "/api/consultations/" + scene.memory().id(ref("EC"));
    }

    private String part() {
        return consultation() + "/assignments/" + scene.memory().id(EXPERT);
    }

    private String ref(String what) {
        return project.ref() + "-" + what;
    }

    static List<Job> appoint(Scene scene) {
        var script = scene.opening("experts");
        script.on(0, _ -> appoint(scene, EXPERT, "演示专家甲", "示例化工大学", "26", Map.of("account", EXPERT)));
        script.on(0, _ -> appoint(scene, "expert-2", "演示专家乙", "示例电子研究院", "39", Map.of()));
        script.on(0, _ -> appoint(scene, "expert-3", "演示专家丙", "示例规划咨询院", "34", Map.of()));
        return script.jobs();
    }

    private static void appoint(
            Scene scene, String ref, String name, String institution, String field, Map<String, String> more) {
        var from = scene.days().on(0);
        var body = new java.util.HashMap<String, Object>(more);
        body.put("name", name);
        body.put("grade", "EXPERT");
        body.put(
                "knowledge",
                Map.of("fields", List.of(field), "competences", List.of("项目论证"), "languages", List.of("zh", "en")));
        body.put("ties", Map.of("institution", institution));
        body.put("term", Map.of("from", from, "until", from.plusYears(TERM)));
        var id = scene.callers()
                .post(OFFICE, "/api/experts", ref, body)
                .path("id")
                .asString();
        scene.memory().keep(ref, id);
        scene.callers().post(HEAD, "/api/experts/" + id + "/confirmation", "confirm-" + ref, Map.of());
    }
}
