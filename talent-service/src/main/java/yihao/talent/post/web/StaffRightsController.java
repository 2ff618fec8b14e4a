package yihao.talent.post.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.rules.RuleBook;
import yihao.talent.post.StaffRules;

/// What the rule of the day lets this caller begin for the unit it works for.
@RestController
class StaffRightsController {

    private final RuleBook<StaffRules> book;
    private final Clock clock;

    StaffRightsController(RuleBook<StaffRules> book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/api/staff-rights")
    Map<String, List<String>> rights(Actor actor) {
        var rules = StaffRules.on(book, CityTime.day(clock.instant()));
        var actions = new ArrayList<String>();
        if (StaffRules.may(actor, rules.opens(), actor.unit())) {
            actions.add("open-post");
        }
        if (StaffRules.may(actor, rules.proposes(), actor.unit())) {
            actions.add("propose");
        }
        if (StaffRules.may(actor, rules.prepares(), actor.unit())) {
            actions.add("prepare-sheet");
        }
        return Map.of("actions", actions);
    }
}
