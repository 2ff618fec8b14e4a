package yihao.reward.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.reward.PowerCut;

public final class InMemoryPostings implements Postings {

    private final Map<String, Posting> lines = new TreeMap<>();
    private final PowerCut power;

    public InMemoryPostings(PowerCut power) {
        this.power = power;
    }

    @Override
    public synchronized void append(Posting posting, Act act) {
        power.mayFail();
        lines.putIfAbsent(posting.id(), posting);
        power.mayFail();
    }

    @Override
    public synchronized List<Posting> list(@Nullable String budgetId, @Nullable String after, int limit) {
        return lines.values().stream()
                .filter(line -> budgetId == null || line.budgetId().equals(budgetId))
                .filter(line -> after == null || line.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Balance> balances() {
        var accounts = new TreeMap<String, Balance>();
        for (var line : lines.values()) {
            var amount = line.amount().amount();
            Stream.of(
                            new Balance(line.debit(), amount, BigDecimal.ZERO),
                            new Balance(line.credit(), BigDecimal.ZERO, amount))
                    .forEach(one -> accounts.merge(
                            one.account(),
                            one,
                            (left, right) -> new Balance(
                                    left.account(),
                                    left.debit().add(right.debit()),
                                    left.credit().add(right.credit()))));
        }
        return List.copyOf(accounts.values());
    }

    public BigDecimal balance(String account) {
        return balances().stream()
                .filter(one -> one.account().equals(account))
                .map(Balance::balance)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
