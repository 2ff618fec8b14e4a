package yihao.reward.honour;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.WorkingDays;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule HN-01: the honours of a city, as data.
///
/// @param keep who opens a selection and takes its steps, each a different person than the step before
/// @param award who awards, and withdraws
public record HonourKinds(List<Kind> kinds, Set<Function> keep, Set<Function> award) {

    public enum Every {
        YEAR("\\d{4}"),
        QUARTER("\\d{4}-Q[1-4]"),
        MONTH("\\d{4}-(0[1-9]|1[0-2])");

        private final String pattern;

        Every(String pattern) {
            this.pattern = pattern;
        }

        boolean isOne(String period) {
            return period.matches(pattern);
        }
    }

    /// @param places how many are awarded
    /// @param publicity how long the chosen are shown to everybody
    public record Kind(
            String id,
            Bilingual label,
            Every every,
            Nominees nominees,
            int places,
            Choice choice,
            List<Veto> vetoes,
            WorkingDays publicity,
            Prize prize) {}

    /// @param what who may be nominated
    /// @param unitKinds which units; left out: of any kind
    /// @param functions who nominates: city-wide functions anybody, others their own unit and its people
    public record Nominees(Set<Nominee.What> what, @Nullable Set<String> unitKinds, Set<Function> functions) {}

    /// @param fact what the service itself knows of it; left out: a person answers
    public record Veto(String id, Bilingual label, @Nullable Fact fact) {

        public enum Fact {
            DEDUCTION_IN_FORCE
        }
    }

    public static final RuleFormat<HonourKinds> FORMAT = RuleFormat.of(
                    "honour-kinds", HonourKinds.class, "/rules/honour-kinds.schema.json")
            .checkedBy(HonourKinds::check);

    public static RuleBook<HonourKinds> shipped() {
        return FORMAT.book("/rules/honour-kinds.yaml");
    }

    public HonourKinds {
        kinds = List.copyOf(kinds);
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static void check(HonourKinds rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            var where = "/kinds/%d".formatted(i);
            if (!seen.add(kind.id())) {
                complaints.add(where + "/id", "rule.twice", kind.id());
            }
            kind.choice().lacks().forEach(part -> complaints.add(where + "/choice/" + part, "rule.missing"));
            kind.prize().lacks().forEach(part -> complaints.add(where + "/prize/" + part, "rule.missing"));
            var vetoes = new HashSet<String>();
            for (int j = 0; j < kind.vetoes().size(); j++) {
                if (!vetoes.add(kind.vetoes().get(j).id())) {
                    complaints.add(
                            "%s/vetoes/%d/id".formatted(where, j),
                            "rule.twice",
                            kind.vetoes().get(j).id());
                }
            }
        }
    }
}
