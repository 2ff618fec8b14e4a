package yihao.talent.need.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.talent.need.Need;

/// T3: needs by number or title.
@Component
class FindNeeds implements Findings {

    private final LookUp<Need> needs;

    FindNeeds(LookUp<Need> needs) {
        this.needs = needs;
    }

    @Override
    public String kind() {
        return "needs";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return needs.lookUp(actor, typed, CANDIDATES).stream()
                .map(FindNeeds::finding)
                .toList();
    }

    private static Finding finding(Versioned<Need> found) {
        var need = found.state();
        return new Finding(found.id(), need.number(), need.asked().title(), need.unit(), "/talent/needs/" + found.id());
    }
}
