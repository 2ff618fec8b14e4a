package yihao.talent.benefit.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.talent.benefit.Benefit;

/// T4, rule TA-04: benefits by number only; a person's name finds nothing.
@Component
class FindBenefits implements Findings {

    private final LookUp<Benefit> benefits;

    FindBenefits(LookUp<Benefit> benefits) {
        this.benefits = benefits;
    }

    @Override
    public String kind() {
        return "benefits";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return benefits.lookUp(actor, typed, CANDIDATES).stream()
                .map(FindBenefits::finding)
                .toList();
    }

    private static Finding finding(Versioned<Benefit> found) {
        var whose = found.state().beneficiary();
        return new Finding(
                found.id(),
                found.state().number(),
                whose.talentNumber(),
                whose.unit(),
                "/talent/benefits/" + found.id());
    }
}
