package yihao.reward.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.AskedFact.Kind;

/// Rule RS-13: what a scheme asks about a case of one beneficiary besides money, days and places, each once: words with
/// the options that its conditions name, numbers, lists, and of money the kinds that it lets the applicant declare.
public final class AskedFacts {

    private final Map<String, AskedFact> found = new LinkedHashMap<>();

    private final Scheme scheme;

    private AskedFacts(Scheme scheme) {
        this.scheme = scheme;
    }

    public static List<AskedFact> of(Scheme scheme, String beneficiary) {
        var asked = new AskedFacts(scheme);
        asked.conditions(scheme.conditions());
        scheme.components().stream()
                .filter(one -> one.beneficiary().equals(beneficiary))
                .forEach(asked::whole);
        asked.limits(scheme.floors(), scheme.ceilings(), scheme.multipliers());
        scheme.groups().forEach(group -> asked.limits(List.of(), group.ceilings(), Multipliers.NONE));
        asked.base(scheme.terms().received());
        asked.instalments(scheme.instalments());
        scheme.plans().forEach(plan -> {
            asked.conditions(plan.conditions());
            asked.instalments(plan.instalments());
        });
        scheme.terms().payerPlans().forEach(plan -> asked.conditions(plan.conditions()));
        return List.copyOf(asked.found.values());
    }

    static List<AskedFact> of(Scheme scheme, Condition condition) {
        var asked = new AskedFacts(scheme);
        asked.condition(condition);
        return List.copyOf(asked.found.values());
    }

    static List<AskedFact> of(Scheme scheme, Basis base) {
        var asked = new AskedFacts(scheme);
        asked.base(base);
        return List.copyOf(asked.found.values());
    }

    private void whole(Component component) {
        component(component);
        var payment = component.payment();
        if (payment != null) {
            instalments(payment.instalments());
        }
    }

    private void instalments(List<Scheme.InstalmentRule> rules) {
        for (var rule : rules) {
            if (rule.trigger() instanceof Trigger.Holding(var holding)) {
                conditions(holding);
            }
        }
    }

    private void component(Component component) {
        conditions(component.conditions());
        base(component.base());
        award(component.award());
        limits(component.floors(), component.ceilings(), component.multipliers());
        base(component.received());
        if (component.times() != null) {
            add(component.times(), Kind.NUMBER);
        }
    }

    private void limits(List<Floor> floors, List<Ceiling> ceilings, Multipliers multipliers) {
        for (var floor : floors) {
            conditions(floor.conditions());
            base(floor.of());
        }
        for (var ceiling : ceilings) {
            conditions(ceiling.conditions());
            base(ceiling.of());
        }
        multipliers.of().forEach(one -> conditions(one.conditions()));
    }

    private void award(Award award) {
        switch (award) {
            case Award.LumpByTier(var tiers) -> tiers.forEach(tier -> conditions(tier.conditions()));
            case OpenAward.OneOfWays ways ->
                ways.ways().forEach(way -> {
                    base(way.base());
                    award(way.award());
                });
            case Converted converted -> award(converted.award());
            case Award.FlatRate _,
                    Award.WholeAmountTier _,
                    Award.MarginalTier _,
                    Award.PerUnitStep _,
                    Award.PerUnit _,
                    Award.RankLump _,
                    Award.OneOff _,
                    OpenAward.Range _ -> {
                // asks no word
            }
        }
    }

    private void conditions(List<Condition> conditions) {
        conditions.forEach(this::condition);
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.OneOf(var fact, var words) -> add(fact, Kind.WORD, words, null);
            case Condition.NoneOf(var fact, var words) -> add(fact, Kind.WORD, words, null);
            case Condition.When when -> formula(when.cel());
            case Compared.BasisCompared compared -> base(compared.base());
            case Compared.ShareCompared compared -> {
                base(compared.base());
                base(compared.of());
            }
            case Timed.OnList listed -> add(listed.fact(), Kind.YEARS);
            case Several.AnyOf(var parts) -> conditions(parts);
            case Several.AllOf(var parts) -> conditions(parts);
            case Condition.AtLeast least -> money(least.fact(), least.currency());
            case Condition.Below below -> money(below.fact(), below.currency());
            case Compared.RankCompared _, Timed.DayWithin _ -> {
                // asks what only records say
            }
        }
    }

    private void base(@Nullable Basis base) {
        if (base == null) {
            return;
        }
        switch (base.measure()) {
            case null ->
                Stream.concat(base.kinds().stream(), base.less().stream())
                        .forEach(kind -> money(kind, base.currency()));
            case Basis.Measure.PlainNumber() -> add(base.kind(), Kind.NUMBER);
            case Basis.Measure.OfComponent() -> component(scheme.component(base.kind()));
            case Basis.Measure.Calculated calculated -> formula(calculated.formula());
        }
    }

    /// Of any other kind only what is verified counts.
    private void money(String kind, String currency) {
        if (scheme.terms().declaredAmounts().contains(kind)) {
            add(kind, Kind.AMOUNT, List.of(), currency);
        }
    }

    private void formula(String text) {
        var named = Cel.names(text);
        named.getOrDefault("words", Set.of()).forEach(name -> add(name, Kind.WORD));
        named.getOrDefault("numbers", Set.of()).forEach(name -> add(name, Kind.NUMBER));
        named.getOrDefault("lists", Set.of()).forEach(name -> add(name, Kind.YEARS));
    }

    private void add(String name, Kind kind) {
        add(name, kind, List.of(), null);
    }

    private void add(String name, Kind kind, List<String> options, @Nullable String currency) {
        var before = found.get(name);
        var all = new ArrayList<>(before == null ? List.of() : before.options());
        options.stream().filter(one -> !all.contains(one)).forEach(all::add);
        found.put(name, new AskedFact(name, kind, all, currency));
    }
}
