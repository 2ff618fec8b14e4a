package yihao.project.agreement.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.project.agreement.Agreement;

/// P1: investment agreements by number, title, project or investor.
@Component
class FindAgreements implements Findings {

    private final LookUp<Agreement> agreements;

    FindAgreements(LookUp<Agreement> agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return "agreements";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return agreements.lookUp(actor, typed, CANDIDATES).stream()
                .map(FindAgreements::finding)
                .toList();
    }

    private static Finding finding(Versioned<Agreement> found) {
        var one = found.state();
        return new Finding(found.id(), one.number(), one.title(), one.unit(), "/projects/agreements/" + found.id());
    }
}
