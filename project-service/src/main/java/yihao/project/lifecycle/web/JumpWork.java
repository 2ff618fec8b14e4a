package yihao.project.lifecycle.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.WorkItems;
import yihao.project.lifecycle.Possible;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;

/// Jumps over stages that wait for the consent of this person.
@Component
class JumpWork implements WorkItems {

    private static final int MOST = 200;

    private final Projects projects;
    private final StageRuleBook rules;

    JumpWork(Projects projects, StageRuleBook rules) {
        this.projects = projects;
        this.rules = rules;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var valid = rules.on(CityTime.day(now));
        return projects.withJump(actor, MOST).stream()
                .filter(found ->
                        new Possible(valid, actor, found.state()).actions().contains("consentJump"))
                .map(found -> new WorkItem(
                        "project-jump:" + found.id(),
                        "project.consent-jump",
                        found.state().number() + " " + found.state().profile().name(),
                        null,
                        false,
                        "/projects/" + found.id(),
                        found.state().unit()))
                .toList();
    }
}
