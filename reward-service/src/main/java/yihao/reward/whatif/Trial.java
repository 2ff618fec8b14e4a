package yihao.reward.whatif;

import static java.util.stream.Collectors.toSet;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Condition;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Line;
import yihao.reward.scheme.PayerShare;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.SchemeVersion;
import yihao.reward.scheme.Step;

/// Rule RS-30: one version under trial. What it awards to everybody named in it counts: the budget pays them all.
record Trial(String id, Scheme scheme, SchemeVersion.Status status) {

    private static final Set<Step> LIMITS = EnumSet.of(Step.CEILING, Step.GROUP_CEILING, Step.PROJECT_CEILING);

    static Trial of(Versioned<SchemeVersion> version) {
        var state = version.state();
        return new Trial(version.id(), state.scheme(), state.status());
    }

    Money nothing() {
        return Money.zero(Currency.getInstance(scheme.currency()));
    }

    /// One computation for each who may claim.
    Stream<Computation> compute(Facts facts) {
        return scheme.beneficiaries().stream().map(beneficiary -> ComputeAward.of(scheme, beneficiary, facts));
    }

    Tried on(PastCase past) {
        var computed = compute(past.facts()).toList();
        var award = computed.stream().map(Computation::total).reduce(nothing(), Money::plus);
        var lines = computed.stream().flatMap(one -> one.lines().stream()).toList();
        return new Tried(
                award,
                lines.stream().anyMatch(line -> LIMITS.contains(line.step())),
                lines.stream().filter(Trial::asksTheUnknown).map(Trial::fact).collect(toSet()),
                computed.stream()
                        .flatMap(one -> PayerShare.of(scheme, one).stream())
                        .toList());
    }

    private static boolean asksTheUnknown(Line line) {
        return line.step() == Step.CONDITION
                && Condition.UNKNOWN.equals(line.values().get("found"));
    }

    private static String fact(Line line) {
        return line.values().getOrDefault("fact", "");
    }

    /// @param limited whether a ceiling cut it
    /// @param unknown what a condition asked and no copy tells: the true award may be higher
    record Tried(Money award, boolean limited, Set<String> unknown, List<PayerShare> payers) {}
}
