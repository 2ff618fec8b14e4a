package yihao.project.fiveones;

import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_INCOMPLETE;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.Rights;
import yihao.reference.Industries;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule FO-01: the key industries, what makes a set whole, and who does what, as data.
///
/// @param dueSoonDays how many calendar days ahead a task is due soon
/// @param see who sees sets at all
/// @param draft who drafts and changes, in its own unit unless city-wide
/// @param putInForce who decides that one is in force or over; none of those who draft
/// @param report who says how a task of its unit stands
public record FiveOnesRules(
        List<Industry> industries,
        List<Asked> complete,
        int dueSoonDays,
        Set<Function> see,
        Set<Function> draft,
        Set<Function> putInForce,
        Set<Function> report) {

    /// @param codes beginnings of codes of GB/T 4754
    public record Industry(String id, Bilingual label, String source, List<String> codes) {

        private int fit(String code) {
            return codes.stream()
                    .filter(code::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    public record Asked(
            Need need, Bilingual label, @Nullable Integer atLeast) {

        int least() {
            return atLeast == null ? 1 : atLeast;
        }
    }

    public FiveOnesRules {
        industries = List.copyOf(industries);
        complete = List.copyOf(complete);
    }

    static final RuleFormat<FiveOnesRules> FORMAT = RuleFormat.of(
                    "key-industries", FiveOnesRules.class, "/rules/key-industries.schema.json")
            .checkedBy(FiveOnesRules::check);

    public static RuleBook<FiveOnesRules> shipped() {
        return read("/rules/key-industries-zibo.yaml");
    }

    static RuleBook<FiveOnesRules> read(String resource) {
        return FORMAT.book(resource);
    }

    public Optional<Industry> industry(String id) {
        return industries.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The industry of a project: the longest beginning of its code decides.
    public Optional<Industry> ofCode(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : industries.stream()
                        .filter(one -> one.fit(code) > 0)
                        .max(Comparator.comparingInt(one -> one.fit(code)));
    }

    public List<Asked> missing(FiveOnes set) {
        var known = industry(set.industry()).isPresent();
        return complete.stream()
                .filter(asked -> asked.need().in(set.parts(), known) < asked.least())
                .toList();
    }

    /// Rule FO-02: an incomplete set is not in force; the refusal names all that is missing.
    Outcome<FiveOnes> whole(FiveOnes set) {
        var missing = missing(set);
        if (missing.isEmpty()) {
            return Outcome.done(set);
        }
        return Outcome.refused(new Refusal(
                FIVE_ONES_INCOMPLETE,
                Map.of(
                        "missing", missing,
                        "missingZh",
                                missing.stream().map(one -> one.label().zh()).collect(Collectors.joining("、")),
                        "missingEn",
                                missing.stream().map(one -> one.label().en()).collect(Collectors.joining(", ")))));
    }

    public boolean maySee(Actor actor) {
        return actor.functions().stream().anyMatch(see::contains);
    }

    public boolean mayDraft(Actor actor, String unit) {
        return Rights.may(actor, unit, draft);
    }

    public boolean mayPutInForce(Actor actor, String unit) {
        return Rights.may(actor, unit, putInForce);
    }

    public boolean mayReport(Actor actor, FiveOnes set, Task task) {
        return Rights.may(actor, task.unit(), report) || Rights.may(actor, set.keeper(), report);
    }

    private static void check(FiveOnesRules rules, Complaints complaints) {
        checkIndustries(rules.industries(), complaints);
        checkComplete(rules.complete(), complaints);
        if (!Collections.disjoint(rules.draft(), rules.putInForce())) {
            complaints.add("/putInForce", "rule.drafter-puts-in-force");
        }
    }

    private static void checkIndustries(List<Industry> industries, Complaints complaints) {
        var ids = new HashSet<String>();
        var codes = new HashSet<String>();
        for (int i = 0; i < industries.size(); i++) {
            var one = industries.get(i);
            if (!ids.add(one.id())) {
                complaints.add("/industries/" + i + "/id", "rule.twice", one.id());
            }
            for (var code : one.codes()) {
                if (Industries.shipped().find(code).isEmpty()) {
                    complaints.add("/industries/" + i + "/codes", "rule.no-industry", code);
                }
                if (!codes.add(code)) {
                    complaints.add("/industries/" + i + "/codes", "rule.twice", code);
                }
            }
        }
    }

    private static void checkComplete(List<Asked> complete, Complaints complaints) {
        for (int i = 0; i < complete.size(); i++) {
            var one = complete.get(i);
            if (one.least() > 1 && !one.need().many()) {
                complaints.add("/complete/" + i + "/atLeast", "rule.five-ones-one-only", one.need());
            }
        }
        var asked = complete.stream().map(one -> one.need().one()).collect(Collectors.toSet());
        Arrays.stream(One.values())
                .filter(one -> !asked.contains(one))
                .forEach(one -> complaints.add("/complete", "rule.not-asked-for", one));
    }
}
