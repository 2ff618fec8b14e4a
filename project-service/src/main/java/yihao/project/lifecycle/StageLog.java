package yihao.project.lifecycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a project's steps through the stages, in their order, come to.
record StageLog(List<StageEntry> entries) {

    Map<String, LocalDate> reachedOn() {
        var days = new LinkedHashMap<String, LocalDate>();
        for (var entry : entries) {
            if (entry.correction()) {
                days.remove(entry.from());
            } else if (!entry.undated()) {
                days.put(entry.to(), entry.on());
            }
        }
        return days;
    }

    Set<String> saidByLedger() {
        var said = new LinkedHashSet<String>();
        for (var entry : entries) {
            said.remove(entry.correction() ? entry.from() : entry.to());
            if (entry.byLedger()) {
                said.add(entry.to());
            }
        }
        return said;
    }

    /// The stages whose gate it passed here and that no correction took back. Who leaves a stage that a correction led
    /// into has answered its gate, too, unless a ledger told it.
    Set<String> cameThrough() {
        var through = new LinkedHashSet<String>();
        var told = toldByLedger();
        var back = "";
        for (var entry : entries) {
            if (entry.correction()) {
                through.remove(entry.from());
            } else if (entry.byLedger()) {
                through.remove(entry.to());
            } else {
                if (back.equals(entry.from()) && !told.contains(back)) {
                    through.add(back);
                }
                through.add(entry.to());
            }
            back = entry.correction() ? entry.to() : "";
        }
        return through;
    }

    /// Every stage that a ledger ever named, also one that was corrected.
    List<String> toldByLedger() {
        return entries.stream().filter(StageEntry::byLedger).map(StageEntry::to).toList();
    }

    Optional<LocalDate> firstKnownDay() {
        return entries.stream()
                .filter(entry -> !entry.undated())
                .map(StageEntry::on)
                .min(LocalDate::compareTo);
    }

    /// No later step may lie before it.
    Optional<LocalDate> lastKnownDay() {
        var reached = reachedOn();
        return entries.stream()
                .filter(entry -> entry.on().equals(reached.get(entry.to())))
                .map(StageEntry::on)
                .reduce((_, later) -> later);
    }
}
