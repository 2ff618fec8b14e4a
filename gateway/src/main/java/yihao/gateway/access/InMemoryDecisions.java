package yihao.gateway.access;

import java.util.ArrayList;
import java.util.List;

/// For a gateway without a store.
final class InMemoryDecisions implements Decisions {

    private final List<Decision> decisions = new ArrayList<>();

    @Override
    public synchronized List<Decision> after(long number) {
        return List.copyOf(decisions.subList((int) number, decisions.size()));
    }

    @Override
    public synchronized void add(Decision decision) {
        if (decision.number() == decisions.size() + 1L) {
            decisions.add(decision);
        }
    }

    @Override
    public boolean intact() {
        return true;
    }
}
