package yihao.reward.simulation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.claim.Claim;
import yihao.reward.claim.ClaimAction;
import yihao.reward.claim.ClaimPayments;
import yihao.reward.claim.Claims;
import yihao.reward.claim.Share;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.BudgetAction;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.Postings;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentSource;

/// Planted: ports and sources that do not do what they ought to.
final class Careless {

    private Careless() {}

    /// Lets the money go and tells the claim afterwards.
    record Late(ClaimPayments real) implements PaymentSource {

        @Override
        public String kind() {
            return real.kind();
        }

        @Override
        public Outcome<?> record(PaymentOrder order, Act act) {
            return Outcome.done(order);
        }

        @Override
        public Outcome<?> settle(PaymentOrder order, Act act) {
            return real.record(order, act).flatMap(_ -> real.settle(order, act).map(done -> done));
        }

        @Override
        public Outcome<?> reopen(PaymentOrder order, Act act) {
            return real.reopen(order, act);
        }
    }

    static Budgets budgets(Budgets real, Postings postings, Fault fault) {
        return switch (fault) {
            case LOSES_THE_RELEASE_OF_A_COMMITMENT ->
                twin(
                        Budgets.class,
                        real,
                        (name, given, go) -> name.equals("replace") && given[2] == BudgetAction.RELEASED
                                ? given[0]
                                : go.with(given));
            case POSTS_WITHOUT_THE_DOCUMENT ->
                twin(Budgets.class, real, (name, given, go) -> {
                    if (name.equals("replace")) {
                        var lines = ((Budget) given[1]).postings();
                        lines.forEach(line -> postings.append(line, ((Act) given[3]).alsoFor()));
                    }
                    return go.with(given);
                });
            case RESERVES_AGAIN_UNDER_ANOTHER_KEY -> forgetful(real);
            default -> real;
        };
    }

    static Claims claims(Claims real, Fault fault) {
        return switch (fault) {
            case APPROVES_OVER_AN_OBJECTION ->
                twin(Claims.class, real, (name, given, go) -> {
                    if (name.equals("change") && given[1] == ClaimAction.APPROVED) {
                        given[3] = deaf(decision(given[3]));
                    }
                    return name.equals("find") ? unheard(go.with(given)) : go.with(given);
                });
            case ROUNDS_EACH_SHARE_FOR_ITSELF ->
                twin(Claims.class, real, (name, given, go) -> {
                    if (name.equals("replace") && given[2] == ClaimAction.APPROVED) {
                        given[1] = rounded((Claim) given[1]);
                    }
                    return go.with(given);
                });
            default -> real;
        };
    }

    /// Knows only the keys of its own life, and takes the others for somebody else's.
    private static Budgets forgetful(Budgets real) {
        Set<String> mine = new HashSet<>();
        return twin(Budgets.class, real, (name, given, go) -> {
            if (name.equals("replace")) {
                mine.addAll(((Budget) given[1]).reserved().keySet());
            }
            var answer = go.with(given);
            return name.equals("find") && answer instanceof java.util.Optional<?> found
                    ? found.map(one -> renamed((Versioned<?>) one, mine))
                    : answer;
        });
    }

    private static Versioned<Budget> renamed(Versioned<?> found, Set<String> mine) {
        var budget = (Budget) found.state();
        Map<String, Money> keys = new TreeMap<>();
        budget.reserved().forEach((key, amount) -> keys.put(mine.contains(key) ? key : key + "-earlier", amount));
        return new Versioned<>(found.id(), found.version(), Changed.with(budget, "reserved", Map.copyOf(keys)));
    }

    @SuppressWarnings("unchecked")
    private static Function<Claim, Outcome<Claim>> decision(Object given) {
        return (Function<Claim, Outcome<Claim>>) given;
    }

    private static Function<Claim, Outcome<Claim>> deaf(Function<Claim, Outcome<Claim>> decision) {
        return claim -> decision.apply(Changed.with(claim, "objections", java.util.List.of()))
                .map(after -> Changed.with(after, "objections", claim.objections()));
    }

    private static Object unheard(Object answer) {
        return ((java.util.Optional<?>) answer).map(one -> {
            var found = (Versioned<?>) one;
            return new Versioned<>(
                    found.id(),
                    found.version(),
                    Changed.with((Claim) found.state(), "objections", java.util.List.of()));
        });
    }

    /// Half up each, in two halves, whatever they add up to.
    private static Claim rounded(Claim claim) {
        var percents = claim.subject().payees();
        var total = claim.computation().total();
        var halves = new BigDecimal(2);
        var shares = claim.shares().stream()
                .map(share -> percents.stream()
                        .filter(payee -> payee.referrerId().equals(share.payee()))
                        .findFirst()
                        .map(payee -> total.amount().multiply(payee.percent()).movePointLeft(2))
                        .map(part -> part.divide(halves, 2, RoundingMode.HALF_UP))
                        .map(half -> Changed.with(share, "amount", new Money(half, total.currency())))
                        .orElse(share))
                .toList();
        return Changed.<Claim>with(claim, "shares", java.util.List.<Share>copyOf(shares));
    }

    private interface Rest {
        Object with(Object[] given) throws ReflectiveOperationException;
    }

    private interface Instead {
        Object call(String name, Object[] given, Rest go) throws ReflectiveOperationException;
    }

    private static <A> A twin(Class<A> port, A real, Instead instead) {
        InvocationHandler calls = (proxy, method, given) -> {
            Rest go = arguments -> {
                try {
                    return method.isDefault()
                            ? InvocationHandler.invokeDefault(proxy, method, arguments)
                            : method.invoke(real, arguments);
                } catch (ReflectiveOperationException e) {
                    throw e;
                } catch (Throwable e) {
                    throw thrown(e);
                }
            };
            try {
                return instead.call(method.getName(), given, go);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, calls));
    }

    private static RuntimeException thrown(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException unchecked ? unchecked : new Taken(String.valueOf(e));
    }
}
