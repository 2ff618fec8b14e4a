package yihao.project.enclave;

import java.util.Map;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;

/// Reads the terms of an agreement and names every line that is wrong.
final class ReadTerms {

    private ReadTerms() {}

    static Outcome<AgreedTerms> read(String text, Mark written) {
        return switch (EnclaveTerms.FORMAT.read(text)) {
            case RuleReading.Read<EnclaveTerms>(var set) ->
                Outcome.done(new AgreedTerms(
                        set.reference(), set.source(), text, set.rules().items(), written));
            case RuleReading.Unreadable<EnclaveTerms>(var problems) ->
                Outcome.refused(new Refusal(
                        EnclaveProblem.ENCLAVE_TERMS_INVALID,
                        Map.of(
                                "line",
                                problems.getFirst().line(),
                                "message",
                                problems.getFirst().message(),
                                "errors",
                                RuleProblem.told(problems, "path"))));
        };
    }
}
