package yihao.runner.demo;

import java.util.List;
import java.util.Map;
import yihao.runner.demo.Scene.Script;

/// The referrer's filing for a lead before anything is signed, and the four parties that confirm it.
final class ReferralJobs {
    static final String REFERRER = "referrer";

    private final Scene scene;
    private final LeadStory story;
    private final Script script;

    ReferralJobs(Scene scene, LeadStory story, Script script) {
        this.scene = scene;
        this.story = story;
        this.script = script;
    }

    void tell() {
        script.on(story.accepted() + 1, _ -> file());
        script.on(story.accepted() + 1, _ -> confirm());
    }

    private void file() {
        var body = Map.of(
                "referrerId", scene.memory().id(REFERRER),
                "lead", scene.memory().id(story.ref()),
                "statement", "示例：由本机构引荐" + story.firm().shortName());
        var filed = scene.callers().post(REFERRER, "/api/referrals", ref(), body);
        scene.memory().keep(ref(), filed.path("id").asString());
    }

    private void confirm() {
        var bureau = "bureau.officer";
        var path = "/api/referrals/" + scene.memory().id(ref());
        var referral = scene.callers().get(bureau, path);
        for (var missing : referral.path("missing")) {
            switch (missing.asString()) {
                case "INVESTOR" -> {
                    var link = scene.callers().postAnew(bureau, path + "/investor-links", Map.of());
                    var body = Map.of("confirmed", true);
                    scene.callers().postAnew(Callers.NOBODY, link.path("path").asString(), body);
                }
                case "REFERRER" -> confirm(REFERRER, path, missing.asString());
                case "LANDING_PLACE" -> confirm(story.place().officer(), path, missing.asString());
                case "BUREAU" -> confirm(bureau, path, missing.asString());
                case String party -> throw new IllegalStateException("Who is " + party + " in a referral?");
            }
        }
    }

    private void confirm(String subject, String path, String party) {
        scene.callers().post(subject, path + "/confirmations", ref() + "-" + party, Map.of("party", party));
    }

    private String ref() {
        return story.ref() + "-R";
    }

    static List<Job> register(Scene scene) {
        var script = scene.opening(REFERRER);
        script.on(0, _ -> {
            var body = Map.of(
                    "kind", "LEGAL_PERSON",
                    "category", "INTERMEDIARY",
                    "name", "演示引荐机构",
                    "creditCode", InventFirms.creditCode(9_999),
                    "phone", "0533-0000000",
                    "noInterestDeclared", true);
            var registered = scene.callers().post(REFERRER, "/api/referrers", REFERRER, body);
            var id = registered.path("id").asString();
            scene.memory().keep(REFERRER, id);
            scene.callers()
                    .post("bureau.officer", "/api/referrers/" + id + "/confirmation", "confirm-referrer", Map.of());
        });
        return script.jobs();
    }
}
