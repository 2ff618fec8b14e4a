package yihao.reward.scheme.yaml;

import java.util.List;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.SchemeProblem;
import yihao.reward.scheme.SchemeReader;
import yihao.rules.RuleFormat;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;

/// Reads schemes from their YAML text and names every line that is wrong.
public final class SchemeFiles implements SchemeReader {

    private static final RuleFormat<SchemeFile> FORMAT = RuleFormat.of(
                    "scheme", SchemeFile.class, "/rules/scheme.schema.json")
            .checkedBy((file, complaints) -> new SchemeChecks(file, complaints).run());

    @Override
    public Outcome<Scheme> read(String text) {
        return switch (FORMAT.read(text)) {
            case RuleReading.Read<SchemeFile>(var set) ->
                Outcome.done(set.rules().toScheme(set));
            case RuleReading.Unreadable<SchemeFile>(var problems) -> Outcome.refused(invalid(problems));
        };
    }

    private static Refusal invalid(List<RuleProblem> problems) {
        return Refusal.of(SchemeProblem.SCHEME_INVALID, "errors", RuleProblem.told(problems, "path"));
    }
}
