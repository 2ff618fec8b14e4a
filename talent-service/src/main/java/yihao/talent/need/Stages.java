package yihao.talent.need;

import java.util.List;
import java.util.Optional;
import yihao.rules.Bilingual;
import yihao.rules.RuleFormat;

/// The steps of a recruitment, in order: the first is the match, the last is the arrival, those between are the city's.
public record Stages(List<Stage> steps) {

    public static final RuleFormat<Stages> FORMAT =
            RuleFormat.of("talent-recruitment", Stages.class, "/rules/talent-recruitment.schema.json");

    public record Stage(String id, Bilingual name) {}

    /// Those that came with this release.
    public static Stages shipped() {
        return FORMAT.shipped("/rules/talent-recruitment.yaml").rules();
    }

    public String first() {
        return steps.getFirst().id();
    }

    public String arrival() {
        return steps.getLast().id();
    }

    /// What may follow a stage: the one after it, and nothing after the arrival.
    public Optional<String> after(String stage) {
        for (int i = 0; i < steps.size() - 1; i++) {
            if (steps.get(i).id().equals(stage)) {
                return Optional.of(steps.get(i + 1).id());
            }
        }
        return Optional.empty();
    }
}
