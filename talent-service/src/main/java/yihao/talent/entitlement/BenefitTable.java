package yihao.talent.entitlement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.rules.RuleFormat;
import yihao.rules.Variables;
import yihao.rules.Variables.One;
import yihao.talent.Degree;
import yihao.talent.TalentClass;

/// A published table of benefits.
///
/// @param names how the table calls its benefits
/// @param asked what it asks of whoever applies
/// @param classOn the day whose class counts, by benefit; the day of application where nothing is said
/// @param merits what is rewarded once across tables, and how
public record BenefitTable(
        String city,
        @Nullable Map<String, Bilingual> names,
        @Nullable List<AskedFact> asked,
        @Nullable Map<String, Day> classOn,
        @Nullable Map<String, Across> merits,
        List<Row> rows) {

    public static final RuleFormat<BenefitTable> FORMAT = RuleFormat.of(
                    "talent-benefits", BenefitTable.class, "/rules/talent-benefits.schema.json")
            .checkedBy(TableChecks::check);

    public enum Day {
        APPLICATION,
        PURCHASE,
        ARRIVAL
    }

    /// What one merit rewarded by several tables comes to.
    public enum Across {
        /// Whoever has one gets no other.
        EXCLUDE,
        /// Only the highest stands: a higher one once the lower was taken back.
        HIGHEST,
        /// Another gives what it is more than those before.
        DIFFERENCE
    }

    boolean knows(String benefit) {
        return rows.stream().anyMatch(row -> row.benefit().equals(benefit));
    }

    public Stream<Row> of(String benefit) {
        return rows.stream().filter(row -> row.benefit().equals(benefit));
    }

    /// The first row for this class and degree, of those that ask for no more.
    Optional<Row> row(String benefit, TalentClass talentClass, Degree degree) {
        return of(benefit)
                .filter(row -> row.isFor(talentClass, List.of()) && (row.degree() == null || row.degree() == degree))
                .findFirst();
    }

    Day classDay(String benefit) {
        return classOn == null ? Day.APPLICATION : Objects.requireNonNullElse(classOn.get(benefit), Day.APPLICATION);
    }

    public Optional<Across> across(@Nullable String merit) {
        return merit == null || merits == null ? Optional.empty() : Optional.ofNullable(merits.get(merit));
    }

    List<AskedFact> facts() {
        return asked == null ? List.of() : asked;
    }

    /// What is asked for one benefit: what its rows speak of.
    public List<AskedFact> askedFor(String benefit) {
        return facts().stream()
                .filter(fact -> of(benefit)
                        .map(Row::applies)
                        .filter(Objects::nonNull)
                        .anyMatch(applies -> words(applies).contains(fact.id())))
                .toList();
    }

    private static HashSet<String> words(String condition) {
        return new HashSet<>(List.of(condition.split("[^A-Za-z0-9_]+")));
    }

    /// What conditions may speak of.
    Variables variables() {
        var known = Variables.of("talentClass", One.TEXT)
                .and("degree", One.TEXT)
                .and("titles", Variables.Kind.listOf(One.TEXT))
                .and("employment", One.TEXT)
                .and("age", One.WHOLE)
                .and("monthsHere", One.WHOLE)
                .and("on", One.DATE);
        for (var fact : facts()) {
            known = known.and(fact.id(), fact.kind().variable());
        }
        return known;
    }
}
