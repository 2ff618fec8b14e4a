package yihao.runner.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yihao.runner.demo.LeadStory.Fate;
import yihao.runner.demo.Scene.Script;

/// What is done about one lead: reported, judged, handed on, accepted, talked about, and made a project or let go.
final class LeadJobs {
    private static final String OFFICER = "bureau.officer";
    private static final int BETWEEN_TALKS = 4;
    /// Of a hundred; the others stay open.
    private static final int SIMILAR_DECIDED = 80;

    private final Scene scene;
    private final LeadStory story;
    private final Script script;
    private final Dice dice;
    private final String notValuable;
    private final String declined;

    LeadJobs(Scene scene, LeadStory story, Script script) {
        this.scene = scene;
        this.story = story;
        this.script = script;
        this.dice = new Dice(scene.tables().seed(), "talk " + story.ref());
        this.notValuable = dice.one(scene.tables().notValuable());
        this.declined = dice.one(scene.tables().declined());
    }

    /// As lead-service takes it.
    record Report(
            @Nullable String externalId,
            String title,
            String content,
            Firm.Investor investor,
            Map<String, String> amount,
            String industry,
            String channel,
            String sharing,
            LocalDate heardOn) {

        static Report of(LeadStory story, LocalDate heardOn) {
            var firm = story.firm();
            return new Report(
                    story.reporter().batch() ? story.ref() : null,
                    story.title(),
                    "示例线索：%s拟投资建设%s项目，意向落地%s。"
                            .formatted(
                                    firm.shortName(),
                                    firm.industry().product(),
                                    story.place().name()),
                    firm.investor(),
                    money(story.amount(), firm.origin().currency()),
                    firm.industry().code(),
                    story.reporter().channel(),
                    "CITY",
                    heardOn);
        }
    }

    static Map<String, String> money(BigDecimal amount, String currency) {
        return Map.of("amount", amount.toPlainString(), "currency", currency);
    }

    void tell() {
        if (!story.reporter().batch()) {
            script.on(story.reported(), this::report);
        }
        script.on(story.judged(), this::judge);
        if (story.fate() == Fate.NOT_VALUABLE) {
            return;
        }
        script.on(story.judged(), this::handOn);
        script.on(story.accepted(), this::accept);
        for (int day = story.accepted() + 1; day < story.until(); day += BETWEEN_TALKS) {
            var text = dice.one(scene.tables().progress());
            var key = "progress-" + day;
            script.on(day, _ -> act(story.place().officer(), "progress", key, Map.of("text", text)));
        }
        switch (story.fate()) {
            case CONVERTED -> script.on(story.until(), this::convert);
            case RELEASED -> {
                var reason = dice.one(scene.tables().released());
                script.on(story.until(), _ -> act(OFFICER, "release", "release", Map.of("reason", reason)));
            }
            case LEFT, OPEN, NOT_VALUABLE -> {}
        }
    }

    private void report(int day) {
        var body = Report.of(story, scene.days().on(day));
        var lead = scene.callers().post(story.reportedBy(), "/api/leads", story.ref(), body);
        scene.memory().keep(story.ref(), lead.path("id").asString());
    }

    private void judge(int day) {
        var valuable = story.fate() != Fate.NOT_VALUABLE;
        var reason = valuable ? "已核实，资金来源和意向明确" : notValuable;
        var points = Map.of(
                "INVESTOR", Map.of("met", true, "reason", "投资主体明确"),
                "INTENTION", Map.of("met", true, "reason", "有书面投资意向"),
                "STRENGTH", Map.of("met", valuable, "reason", reason),
                "POLICY_FIT", Map.of("met", true, "reason", "符合本市产业导向"));
        var dimensions = Map.of("INDUSTRY", story.firm().industry().zh(), "MARKET", "面向国内市场", "BENEFIT", "预计三年内达产");
        var judge = day % 5 == 0 ? "bureau.head" : OFFICER;
        act(judge, "judgement", "judge", Map.of("points", points, "dimensions", dimensions));
        lead().path("similar").forEach(this::tellApart);
    }

    private void tellApart(JsonNode similar) {
        var other = similar.path("leadId").asString();
        var told = new Dice(
                scene.tables().seed(),
                story.ref() + " and " + similar.path("number").asString());
        if (similar.path("decision").isNull() && !other.isEmpty() && told.in(SIMILAR_DECIDED)) {
            var body = Map.of("otherLeadId", other, "same", false, "reason", "字号相近，注册信息不同，非同一主体");
            act(OFFICER, "similarity-decision", "similar-" + other, body);
        }
    }

    private void handOn(int day) {
        var declinedBy = story.declinedBy();
        if (declinedBy == null) {
            act(OFFICER, "dispatches", "dispatch", handed(story.place().unit()));
        } else {
            act(OFFICER, "dispatches", "dispatch-first", handed(declinedBy.unit()));
        }
    }

    private static Map<String, Object> handed(String unit) {
        return Map.of("units", List.of(unit), "note", "请按时限对接并反馈");
    }

    private void accept(int day) {
        var declinedBy = story.declinedBy();
        if (declinedBy != null) {
            var reason = Map.of("reason", declined);
            act(declinedBy.officer(), "dispatches/" + declinedBy.unit() + "/decline", "decline", reason);
            act(OFFICER, "dispatches", "dispatch", handed(story.place().unit()));
        }
        act(story.place().officer(), "dispatches/" + story.place().unit() + "/acceptance", "accept", Map.of());
    }

    private void convert(int day) {
        var unit = story.place().unit();
        var lead = act(story.place().officer(), "conversion", "convert", Map.of("unit", unit));
        for (int waited = 0;
                lead.path("conversion").path("projectId").asString("").isEmpty();
                waited++) {
            if (waited == 100) {
                throw new IllegalStateException("No project comes of lead " + story.ref());
            }
            Callers.rest();
            lead = lead();
        }
        var project = story.project();
        if (project != null) {
            scene.memory()
                    .keep(
                            project.ref(),
                            lead.path("conversion").path("projectId").asString());
        }
    }

    private JsonNode lead() {
        return scene.callers().get(OFFICER, "/api/leads/" + scene.memory().id(story.ref()));
    }

    private JsonNode act(String subject, String what, String key, Object body) {
        var path = "/api/leads/" + scene.memory().id(story.ref()) + "/" + what;
        return scene.callers().post(subject, path, story.ref() + "-" + key, body);
    }
}
