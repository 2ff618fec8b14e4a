package yihao.project.agreement;

import static yihao.rules.Variables.Kind.mapOf;

import java.util.Map;
import yihao.project.lifecycle.GateFact;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// `agreement.signed`: whether a signed version of an agreement that has not ended binds both sides of a project.
public record SignedAgreement(Agreements agreements) implements GateFact {

    private static final int CURRENT = 1;

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Variables.Kind kind() {
        return mapOf(One.TRUTH);
    }

    /// The current agreement has the newest number: another is opened only once it has ended.
    @Override
    public Object of(String projectId) {
        return Map.of(
                "signed",
                agreements.ofProject(projectId, CURRENT).stream()
                        .map(found -> found.state())
                        .anyMatch(one -> !one.isEnded() && one.binding().isPresent()));
    }
}
