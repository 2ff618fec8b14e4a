package yihao.rules.upload.web;

import java.time.Instant;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.rules.upload.RuleUpload;
import yihao.rules.upload.UploadRules;

/// A version that somebody wrote stands in the list of each person who may put it in force.
public final class RuleWork implements WorkItems {

    private final UploadRules uploadRules;
    private final String service;

    public RuleWork(UploadRules uploadRules, String service) {
        this.uploadRules = uploadRules;
        this.service = service;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return uploadRules.mayDecide(actor)
                ? uploadRules.proposed(actor).stream()
                        .filter(upload ->
                                uploadRules.actions(upload.state(), actor).contains("putInForce"))
                        .map(upload -> item(upload, actor))
                        .toList()
                : List.of();
    }

    private WorkItem item(Versioned<RuleUpload> stored, Actor actor) {
        var upload = stored.state();
        var title = upload.title();
        return new WorkItem(
                stored.id(),
                "rules.put-in-force",
                title == null ? upload.reference() : title.zh() + " " + upload.reference(),
                null,
                false,
                "/rules/" + service + "/" + upload.kind(),
                actor.unit());
    }
}
