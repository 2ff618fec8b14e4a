package yihao.reward;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// Documents in memory, with a power cut planned before or after any write.
public class InMemory<T> extends InMemoryAggregates<T> {

    private final PowerCut power;

    protected InMemory(Function<T, @Nullable String> uniqueRule, PowerCut power) {
        super(state -> {
            var unique = uniqueRule.apply(state);
            return unique == null ? Set.of() : Set.of(unique);
        });
        this.power = power;
    }

    @Override
    public synchronized Versioned<T> add(String id, T state, Enum<?> action, Act act) {
        power.mayFail();
        var added = super.add(id, state, action, act);
        power.mayFail();
        return added;
    }

    @Override
    public synchronized Versioned<T> replace(Versioned<T> before, T state, Enum<?> action, Act act) {
        power.mayFail();
        var replaced = super.replace(before, state, action, act);
        power.mayFail();
        return replaced;
    }
}
