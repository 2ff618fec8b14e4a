package yihao.talent.erasure.benefit;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import yihao.talent.benefit.Benefits;
import yihao.talent.erasure.Ties;

/// A benefit that is neither paid nor over depends on the person.
@Component
class BenefitTies implements Ties {

    private static final Set<String> OVER = Set.of("PAID", "DECLINED", "CANCELLED");

    private final Benefits benefits;

    BenefitTies(Benefits benefits) {
        this.benefits = benefits;
    }

    @Override
    public List<String> of(String talentId) {
        return benefits.ofTalent(talentId).stream()
                .filter(benefit -> !OVER.contains(benefit.state().status().name()))
                .map(benefit -> benefit.state().number())
                .toList();
    }
}
