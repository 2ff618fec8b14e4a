package yihao.reward.claim.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.reward.claim.Claim;

/// R2: claims by number or project.
@Component
class FindClaims implements Findings {

    private final LookUp<Claim> claims;

    FindClaims(LookUp<Claim> claims) {
        this.claims = claims;
    }

    @Override
    public String kind() {
        return "claims";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return claims.lookUp(actor, typed, CANDIDATES).stream()
                .map(FindClaims::finding)
                .toList();
    }

    private static Finding finding(Versioned<Claim> found) {
        var subject = found.state().subject();
        return new Finding(
                found.id(), found.state().number(), subject.projectName(), subject.unit(), "/claims/" + found.id());
    }
}
