package yihao.runner.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import yihao.runner.demo.ProjectStory.ClaimStory;
import yihao.runner.demo.ProjectStory.ClaimStory.State;
import yihao.runner.demo.Scene.Script;

/// A referrer's claim as far as it comes: applied, reviewed by the four bodies, published, approved, paid.
final class ClaimJobs {
    /// Working days, as the scheme has it.
    private static final int PUBLIC_FOR = 5;

    private static final List<String> BODIES = List.of("COMMERCE", "FINANCE", "TAX", "STATISTICS");

    private final Scene scene;
    private final LeadStory story;
    private final ProjectStory project;
    private final ClaimStory claim;
    private final Script script;

    ClaimJobs(Scene scene, LeadStory story, ProjectStory project, ClaimStory claim, Script script) {
        this.scene = scene;
        this.story = story;
        this.project = project;
        this.claim = claim;
        this.script = script;
    }

    void tell() {
        int day = claim.applied();
        script.on(day, _ -> apply());
        if (claim.state() == State.DECLINED) {
            script.on(day + 1, _ -> review("COMMERCE", false));
            return;
        }
        var reviewing = claim.reaches(State.REVIEWED) ? BODIES : BODIES.subList(0, 2);
        reviewing.forEach(body -> script.on(day + 1, _ -> review(body, true)));
        if (claim.reaches(State.PUBLISHED)) {
            script.on(day + 2, _ -> post("bureau.officer2", "publicity", "publicity", Map.of()));
        }
        if (claim.state() == State.OBJECTED) {
            script.on(day + 2, _ -> object());
        }
        if (claim.reaches(State.APPROVED)) {
            var approved = Map.of("approved", true, "reason", "公示期满无异议，同意兑付");
            script.on(approvedOn(), _ -> post("bureau.head", "approval", "approval", approved));
        }
        if (claim.reaches(State.PAID)) {
            script.on(approvedOn() + 1, this::pay);
        }
    }

    private int approvedOn() {
        return scene.days().after(claim.applied() + 2, PUBLIC_FOR);
    }

    private void apply() {
        var body = Map.of(
                "projectId", scene.memory().id(project.ref()),
                "referralId", scene.memory().id(story.ref() + "-R"),
                "schemeId", scene.tables().scheme(),
                "facts", Map.of());
        var applied = scene.callers().post(story.place().officer(), "/api/claims", ref(), body);
        scene.memory().keep(ref(), applied.path("id").asString());
    }

    private void review(String body, boolean agrees) {
        var opinion = agrees ? "材料齐全，同意" : "引荐关系证明材料不足，不同意";
        var reviewer = body.toLowerCase(Locale.ROOT) + ".reviewer";
        post(reviewer, "reviews", body, Map.of("body", body, "agrees", agrees, "opinion", opinion));
    }

    private void object() {
        var claim = scene.memory().id(ref());
        var made = scene.callers().get("bureau.officer", "/api/claims/" + claim).path("objections");
        if (made.isEmpty()) {
            var path = "/api/public/publicity/" + claim + "/objections";
            scene.callers().postAnew(Callers.NOBODY, path, Map.of("text", "示例异议：请核实引荐时间"));
        }
    }

    private void pay(int day) {
        var budget = scene.days().month(day).getYear() + "-city-reward";
        post("finance", "payment", "payment", Map.of("budgetId", budget));
    }

    private void post(String subject, String what, String key, Object body) {
        scene.callers().post(subject, "/api/claims/" + scene.memory().id(ref()) + "/" + what, ref() + "-" + key, body);
    }

    private String ref() {
        return project.ref() + "-A";
    }
}
