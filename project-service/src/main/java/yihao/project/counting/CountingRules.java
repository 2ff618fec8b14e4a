package yihao.project.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;
import yihao.rules.Variables;

/// Rule PN-01: how a city counts the money of a project, as data: its figures, what it leaves out, for which unit it
/// counts, and from which size on a project is of a class.
///
/// @param owner for whose unit money counts that was entered before the project changed hands
public record CountingRules(Owner owner, List<Figure> counts, List<Exclusion> exclusions, List<CountingClass> classes) {

    public static final RuleFormat<CountingRules> FORMAT = RuleFormat.of(
                    "counting-rules", CountingRules.class, "/rules/counting-rules.schema.json")
            .checkedBy(CountingRules::check);

    private static final Pattern ASKED = Pattern.compile("countedCny\\[\\s*['\"]([^'\"]*)['\"]");

    public enum Owner {
        /// The unit that has the project now.
        NEW,
        /// The unit that had it when the money was entered.
        OLD
    }

    public enum Once {
        /// One voucher, its kind and number, in the whole city.
        VOUCHER,
        /// One sum of a project.
        PROJECT
    }

    public enum Statements {
        /// A cumulative statement counts with what it adds.
        INCREASE,
        /// It does not count at all.
        NONE
    }

    /// @param kinds of money, as the capital rules know them
    /// @param onceBy the first sum counts, any later one of the same does not
    public record Figure(
            String id,
            Bilingual label,
            String source,
            Set<String> kinds,
            Set<Once> onceBy,
            boolean onlyVerified,
            Statements statements) {}

    public enum Scope {
        /// One sum is left out; the project counts as a project all the same.
        AMOUNT,
        /// The project is left out, with all its sums.
        PROJECT
    }

    /// @param counts the figures it takes part in; left out: all of them
    /// @param when CEL over [CountingFacts]
    public record Exclusion(
            String id,
            Bilingual label,
            String source,
            Scope of,
            @Nullable Set<String> counts,
            String when) {

        boolean concerns(Figure figure) {
            return of == Scope.AMOUNT && (counts == null || counts.contains(figure.id()));
        }
    }

    /// @param anyOf one that is met is enough
    public record CountingClass(String id, Bilingual label, String source, List<Threshold> anyOf) {}

    /// @param when CEL over [CountingFacts]
    public record Threshold(String id, Bilingual label, String source, String when) {}

    public CountingRules {
        counts = List.copyOf(counts);
        exclusions = List.copyOf(exclusions);
        classes = List.copyOf(classes);
    }

    static RuleBook<CountingRules> shipped() {
        return FORMAT.book(
                "/rules/counting-rules-zibo.yaml",
                "/rules/counting-rules-sanming-2006.yaml",
                "/rules/counting-rules-wnwk-1014689.yaml",
                "/rules/counting-rules-service-industry.yaml",
                "/rules/counting-rules-baicheng-2009.yaml",
                "/rules/counting-rules-huainan-2010.yaml",
                "/rules/counting-rules-tinghu.yaml");
    }

    private static void check(CountingRules rules, Complaints complaints) {
        var figures = new HashSet<String>();
        for (int i = 0; i < rules.counts().size(); i++) {
            once(figures, rules.counts().get(i).id(), "/counts/" + i, complaints);
        }
        var exclusions = new HashSet<String>();
        for (int i = 0; i < rules.exclusions().size(); i++) {
            once(exclusions, rules.exclusions().get(i).id(), "/exclusions/" + i, complaints);
            check(rules.exclusions().get(i), "/exclusions/" + i, figures, complaints);
        }
        var classes = new HashSet<String>();
        for (int i = 0; i < rules.classes().size(); i++) {
            var one = rules.classes().get(i);
            once(classes, one.id(), "/classes/" + i, complaints);
            var thresholds = new HashSet<String>();
            for (int j = 0; j < one.anyOf().size(); j++) {
                var where = "/classes/" + i + "/anyOf/" + j;
                once(thresholds, one.anyOf().get(j).id(), where, complaints);
                condition(one.anyOf().get(j).when(), where, CountingFacts.PROJECT, figures, complaints);
            }
        }
    }

    private static void check(Exclusion exclusion, String where, Set<String> figures, Complaints complaints) {
        if (exclusion.of() == Scope.PROJECT && exclusion.counts() != null) {
            complaints.add(where + "/counts", "rule.left-out-of-every-figure");
        }
        if (exclusion.counts() != null) {
            exclusion.counts().stream()
                    .filter(figure -> !figures.contains(figure))
                    .forEach(figure -> complaints.add(where + "/counts", "rule.undeclared", figure));
        }
        var variables = exclusion.of() == Scope.PROJECT ? CountingFacts.PROJECT : CountingFacts.AMOUNT;
        condition(exclusion.when(), where, variables, figures, complaints);
    }

    private static void condition(
            String when, String where, Variables variables, Set<String> figures, Complaints complaints) {
        complaints.condition(where + "/when", when, variables);
        ASKED.matcher(when)
                .results()
                .map(found -> found.group(1))
                .filter(figure -> !figures.contains(figure))
                .forEach(figure -> complaints.add(where + "/when", "rule.no-figure-of-counts", figure));
    }

    private static void once(Set<String> known, String id, String where, Complaints complaints) {
        if (!known.add(id)) {
            complaints.add(where + "/id", "rule.twice", id);
        }
    }
}
