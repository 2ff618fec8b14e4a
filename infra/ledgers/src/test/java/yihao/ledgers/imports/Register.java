package yihao.ledgers.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;

/// A register that takes in firms by spreadsheet, each once in a file.
final class Register implements LedgerKind {

    final Death death = new Death();
    /// In whose name something was entered.
    final Set<String> by = ConcurrentHashMap.newKeySet();

    private final Set<String> entered = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = new HashSet<>();
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();
    private @Nullable Actor forbidden;
    private int begun;
    private volatile Deed meanwhile = () -> {};

    interface Deed {
        void run() throws InterruptedException;
    }

    private enum Field {
        INVESTOR,
        AMOUNT
    }

    Set<String> entered() {
        return entered;
    }

    /// How often anything was entered.
    int entries() {
        return entries.get();
    }

    /// How many passes over a file were begun.
    int begun() {
        return begun;
    }

    /// How many passes were at work at one instant.
    int mostAtWork() {
        return mostAtWork.get();
    }

    void refuses(String firm) {
        refused.add(firm);
    }

    void refuses(Actor actor) {
        forbidden = actor;
    }

    /// Once, in the middle of the next part that is entered.
    void meanwhile(Deed deed) {
        meanwhile = () -> {
            meanwhile = () -> {};
            deed.run();
        };
    }

    void clear() {
        entered.clear();
        entries.set(0);
    }

    @Override
    public String name() {
        return "firms";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return actor.equals(forbidden) ? Optional.of(Refusal.of(StoreProblem.NOT_FOUND)) : Optional.empty();
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var headings = Map.of(Field.INVESTOR.name(), List.of("投资方"), Field.AMOUNT.name(), List.of("总投资"));
        return Ledger.read(
                file, Headings.of(headings, CurrencyWords.of(Map.of())).with(own));
    }

    @Override
    public RowWork check(String fileHash) {
        begun++;
        var before = new HashSet<String>();
        return (rows, _) ->
                rows.stream().map(row -> answer(look(firm(row), before))).toList();
    }

    private RowOutcome look(String firm, Set<String> before) {
        if (refused.contains(firm) || !before.add(firm)) {
            return RowOutcome.REFUSED;
        }
        return entered.contains(firm) ? RowOutcome.KNOWN : RowOutcome.FREE;
    }

    @Override
    public RowWork entry(String fileHash) {
        begun++;
        var before = new HashSet<String>();
        return (rows, act) -> alone(rows, before, act);
    }

    private List<RowAnswer> alone(List<Row> rows, Set<String> before, Act act) {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        try {
            by.add(act.actor().subject());
            var answers = new ArrayList<RowAnswer>();
            for (var row : rows) {
                answers.add(enter(row, before));
                if (answers.size() == rows.size() / 2) {
                    meanwhile.run();
                }
            }
            return answers;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            atWork.decrementAndGet();
        }
    }

    /// Every tenth row is a place to die at.
    private RowAnswer enter(Row row, Set<String> before) {
        var isPlace = row.number() % 10 == 0;
        return answer(isPlace ? death.or(() -> enter(firm(row), before)) : enter(firm(row), before));
    }

    private RowOutcome enter(String firm, Set<String> before) {
        if (refused.contains(firm) || !before.add(firm)) {
            return RowOutcome.REFUSED;
        }
        if (!entered.add(firm)) {
            return RowOutcome.KNOWN;
        }
        entries.incrementAndGet();
        return RowOutcome.REGISTERED;
    }

    @Override
    public Form<?> form() {
        throw new UnsupportedOperationException();
    }

    private static RowAnswer answer(RowOutcome outcome) {
        return new RowAnswer(outcome, "{}", "{}");
    }

    private static String firm(Row row) {
        return row.text(Field.INVESTOR.name());
    }
}
