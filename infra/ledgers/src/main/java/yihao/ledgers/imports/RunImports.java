package yihao.ledgers.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.identity.Officers;

/// G5: goes through the imports that are under way, one part of each in turn, so that a short file does not wait for a
/// long one. For one thread of one process at a time.
public final class RunImports {

    private static final int AT_ONCE = 20;

    private final LedgerImports imports;
    private final ImportedRows rows;
    private final Map<String, LedgerKind> kinds;
    private final Officers officers;
    private final Map<String, ImportRun> runs = new HashMap<>();

    public RunImports(LedgerImports imports, ImportedRows rows, List<LedgerKind> kinds, Officers officers) {
        this.imports = imports;
        this.rows = rows;
        this.kinds = kinds.stream().collect(Collectors.toMap(LedgerKind::name, kind -> kind));
        this.officers = officers;
    }

    /// One part of each import.
    ///
    /// @param tick when and in which request: each part is the act of whoever wants it, who has to be allowed to
    ///     still
    /// @param isMine asked before each part: whether no other process does this
    /// @return whether anything was under way
    public boolean round(Act tick, BooleanSupplier isMine) {
        var running = imports.running(AT_ONCE);
        runs.keySet().retainAll(running.stream().map(Versioned::id).collect(Collectors.toSet()));
        var failure = forgetOld();
        for (var one : running) {
            if (!isMine.getAsBoolean()) {
                forget();
                return false;
            }
            try {
                // as it is now: it may have been cancelled since this round began
                imports.find(one.id())
                        .filter(now -> now.state().status().isRunning())
                        .ifPresent(now -> step(now, tick));
            } catch (RuntimeException e) {
                runs.remove(one.id());
                failure = e; // the others go on
            }
        }
        if (failure != null) {
            throw failure;
        }
        return !running.isEmpty();
    }

    /// However long the imports go on, and without holding them up.
    private @Nullable RuntimeException forgetOld() {
        try {
            rows.forgetOld();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /// After another process may have gone on: what is remembered here says nothing any more.
    public void forget() {
        runs.clear();
    }

    private void step(Versioned<LedgerImport> one, Act tick) {
        var state = one.state();
        var kind = kinds.get(state.kind());
        if (kind == null) {
            return; // of a later version of this service
        }
        var doer = officers.acting(state.by(), CityTime.day(tick.at()))
                .filter(officer -> officer.unit().equals(state.unit())
                        && kind.whyNot(officer).isEmpty());
        if (doer.isEmpty()) {
            var _ = new EndImport(imports, rows).cancel(one.id(), "ledger.sender-may-not", tick);
            return;
        }
        var run = runs.get(one.id());
        if (run == null || !run.isOf(state)) {
            run = new ImportRun(imports, rows, kind, one);
            runs.put(one.id(), run);
        }
        run.step(state, new Act(doer.get(), tick.at(), null, one.id(), null, null));
    }
}
