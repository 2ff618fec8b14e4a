package yihao.project.offer;

import static yihao.project.offer.OfferProblem.OFFER_INCOMPLETE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.reference.Industry;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule OF-01: which kinds of offers there are, what each says before it is published, how long it
/// is valid, who does what, and how investors are matched, as data.
///
/// @param facts the words for what a kind may have to say
/// @param endsSoonDays how many calendar days ahead the end of an offer waits in a work list
public record OfferRules(List<Asked> facts, List<Kind> kinds, int endsSoonDays, Matching matching, Who who) {

    public record Asked(Fact fact, Bilingual label) {}

    /// @param says without which it is not published
    /// @param validFor in months or calendar days after the day on which it is published; its last
    ///     day belongs to it
    /// @param becomes the kind of the project that comes of it, where nobody says another
    /// @param fits the kinds of projects whose investors may want it
    public record Kind(
            String id,
            Bilingual label,
            String source,
            List<Fact> says,
            Period validFor,
            Set<Function> confirm,
            String becomes,
            List<String> fits) {

        public LocalDate longest(LocalDate from) {
            return from.plus(validFor);
        }
    }

    /// @param stages of projects whose investors still look for something
    /// @param industry on which level of GB/T 4754 two industries are one
    /// @param amountFrom of the amount asked, from which the amount of a project fits it
    /// @param amountTo up to which it does
    /// @param most how many are shown
    public record Matching(
            List<String> stages,
            Industry.Level industry,
            BigDecimal amountFrom,
            BigDecimal amountTo,
            int most,
            List<Weighed> criteria) {}

    /// @param hard whether an investor who does not meet it is left out
    public record Weighed(InvestorCriterion criterion, int weight, boolean hard) {}

    /// @param see who sees offers at all
    /// @param enter who enters and edits
    /// @param bring who records an investor's interest
    /// @param talk who talks, withdraws, and turns an offer into a project
    /// @param contact who reads whom to speak to
    public record Who(
            Set<Function> see, Set<Function> enter, Set<Function> bring, Set<Function> talk, Set<Function> contact) {}

    static final RuleFormat<OfferRules> FORMAT = RuleFormat.of(
                    "local-offers", OfferRules.class, "/rules/local-offers.schema.json")
            .checkedBy(OfferRules::check);

    public static RuleBook<OfferRules> shipped() {
        return read("/rules/local-offers.yaml");
    }

    static RuleBook<OfferRules> read(String resource) {
        return FORMAT.book(resource);
    }

    public OfferRules {
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Bilingual label(Fact fact) {
        return facts.stream()
                .filter(one -> one.fact() == fact)
                .findFirst()
                .map(Asked::label)
                .orElseGet(() -> new Bilingual(fact.name(), fact.name()));
    }

    /// What an offer of this kind still has to say.
    public List<Fact> missing(Content content) {
        return kind(content.terms().kind()).stream()
                .flatMap(kind -> kind.says().stream())
                .filter(fact -> !content.says(fact))
                .toList();
    }

    Optional<Refusal> incomplete(Content content) {
        var missing = missing(content);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        OFFER_INCOMPLETE,
                        Map.of(
                                "missing",
                                missing,
                                "missingZh",
                                missing.stream().map(one -> label(one).zh()).collect(Collectors.joining("、")),
                                "missingEn",
                                missing.stream().map(one -> label(one).en()).collect(Collectors.joining(", ")))));
    }

    private static void check(OfferRules rules, Complaints complaints) {
        unique(rules.kinds().stream().map(Kind::id).toList(), "/kinds", complaints);
        unique(rules.facts().stream().map(one -> one.fact().name()).toList(), "/facts", complaints);
        var criteria = rules.matching().criteria().stream()
                .map(one -> one.criterion().name())
                .toList();
        unique(criteria, "/matching/criteria", complaints);
        checkKinds(rules, complaints);
        rules.who().enter().stream()
                .filter(function -> !rules.who().contact().contains(function))
                .forEach(function -> complaints.add("/who/contact", "rule.enters-without-contact", function));
        var who = rules.who();
        sees(rules, who.enter(), "/who/enter", complaints);
        sees(rules, who.bring(), "/who/bring", complaints);
        sees(rules, who.talk(), "/who/talk", complaints);
        sees(rules, who.contact(), "/who/contact", complaints);
        if (rules.matching().amountFrom().compareTo(rules.matching().amountTo()) > 0) {
            complaints.add("/matching/amountTo", "rule.less-than", "amountFrom");
        }
    }

    private static void checkKinds(OfferRules rules, Complaints complaints) {
        var worded = rules.facts().stream().map(Asked::fact).collect(Collectors.toSet());
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            var at = "/kinds/" + i;
            kind.says().stream()
                    .filter(fact -> !worded.contains(fact))
                    .forEach(fact -> complaints.add(at + "/says", "rule.undeclared", fact));
            sees(rules, kind.confirm(), at + "/confirm", complaints);
        }
    }

    private static void sees(OfferRules rules, Set<Function> who, String where, Complaints complaints) {
        who.stream()
                .filter(function -> !rules.who().see().contains(function))
                .forEach(function -> complaints.add(where, "rule.function-sees-nothing", function));
    }

    private static void unique(List<String> ids, String where, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                complaints.add(where + "/" + i, "rule.twice", ids.get(i));
            }
        }
    }
}
