package yihao.project.opportunity.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.project.opportunity.KeepOpportunities;
import yihao.project.opportunity.Opportunity;

/// P4: packaged opportunities by number or title.
@Component
class FindOpportunities implements Findings {

    private final LookUp<Opportunity> opportunities;
    private final KeepOpportunities keep;

    FindOpportunities(LookUp<Opportunity> opportunities, KeepOpportunities keep) {
        this.opportunities = opportunities;
        this.keep = keep;
    }

    @Override
    public String kind() {
        return "opportunities";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return keep.rules().maySee(actor)
                ? opportunities.lookUp(actor, typed, CANDIDATES).stream()
                        .map(found -> finding(found, locale))
                        .toList()
                : List.of();
    }

    private static Finding finding(Versioned<Opportunity> found, Locale locale) {
        var one = found.state();
        var title = one.content().title();
        return new Finding(
                found.id(),
                one.number(),
                locale.getLanguage().equals("en") ? title.en() : title.zh(),
                one.unit(),
                "/projects/opportunities/" + found.id());
    }
}
