package yihao.runner.demo;

import java.util.Map;
import yihao.runner.demo.ProjectStory.Instalment;
import yihao.runner.demo.Scene.Script;

/// The money of a project: entered by the place's officer, verified by its head, now and then revoked by the bureau.
final class MoneyJobs {
    private final Scene scene;
    private final LeadStory story;
    private final ProjectStory project;
    private final Script script;

    MoneyJobs(Scene scene, LeadStory story, ProjectStory project, Script script) {
        this.scene = scene;
        this.story = story;
        this.project = project;
        this.script = script;
    }

    void tell() {
        int number = 0;
        for (var instalment : project.instalments()) {
            var ref = "%s-M%d".formatted(project.ref(), ++number);
            script.on(instalment.day(), day -> enter(ref, instalment, day));
            script.on(instalment.day() + 1, _ -> post(story.place().head(), ref, "verification", Map.of()));
            if (instalment.revoked()) {
                var reason = Map.of("reason", "复核发现凭证金额重复，予以撤销");
                script.on(instalment.day() + 2, _ -> post("bureau.officer", ref, "revocation", reason));
            }
        }
    }

    private void enter(String ref, Instalment instalment, int day) {
        var voucher = instalment.kind().equals("FIXED_ASSETS") ? "INVOICE" : "BANK_CREDIT_SLIP";
        var body = Map.of(
                "kind", instalment.kind(),
                "amount", LeadJobs.money(instalment.amount(), instalment.currency()),
                "valueDate", scene.days().on(Math.max(0, day - 1)),
                "voucher", Map.of("kind", voucher, "number", "SL-" + ref));
        var path = "/api/projects/" + scene.memory().id(project.ref()) + "/capital";
        var entered = scene.callers().post(story.place().officer(), path, ref, body);
        scene.memory().keep(ref, entered.path("id").asString());
    }

    private void post(String subject, String ref, String what, Object body) {
        var path = "/api/capital/" + scene.memory().id(ref) + "/" + what;
        scene.callers().post(subject, path, ref + "-" + what, body);
    }
}
