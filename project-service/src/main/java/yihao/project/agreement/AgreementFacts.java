package yihao.project.agreement;

import static yihao.rules.Variables.Kind.listOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What a condition may ask of an agreement: all that a gate may ([ProjectFacts]), and beside it the facts of the
/// current version.
public final class AgreementFacts {

    public static final Variables VARIABLES = ProjectFacts.VARIABLES
            .and("caseByCase", One.TRUTH)
            .and("agreedAmount", One.DECIMAL)
            .and("agreedCurrency", One.TEXT)
            .and("placePromises", listOf(One.TEXT))
            .and("investorPromises", listOf(One.TEXT))
            .and("supplementary", One.TRUTH);

    private AgreementFacts() {}

    static Map<String, Object> of(Agreement agreement, Project project, StageRules stages) {
        var draft = agreement.current();
        var facts = new HashMap<>(ProjectFacts.of(project, stages));
        facts.put("caseByCase", draft.caseByCase());
        facts.put("agreedAmount", draft.amount().amount());
        facts.put("agreedCurrency", draft.amount().currency().getCurrencyCode());
        facts.put("placePromises", promised(agreement, Side.PLACE));
        facts.put("investorPromises", promised(agreement, Side.INVESTOR));
        facts.put(
                "supplementary",
                agreement.drafts().stream().anyMatch(one -> one.number() < draft.number() && one.signed() != null));
        return facts;
    }

    /// The kinds of what stands in the current version.
    private static List<String> promised(Agreement agreement, Side side) {
        return agreement.commitments().stream()
                .filter(one -> one.side() == side && one.dropped() == null)
                .map(Commitment::kind)
                .distinct()
                .toList();
    }
}
