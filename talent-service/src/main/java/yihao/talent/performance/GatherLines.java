package yihao.talent.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Appointments;
import yihao.talent.performance.CorrectSheets.Owed;

/// The lines of a unit in a period by what is known now: of everybody who held a post of it, and of who
/// left as long as an earlier sheet is to be corrected.
record GatherLines(Appointments appointments, GatherFacts gather, CorrectSheets correct) {

    List<SheetLine> of(
            String unit,
            Period period,
            PerformanceMethod method,
            Map<String, List<Given>> given,
            @Nullable Integer back) {
        var reckon = new ReckonPay(method, period);
        var owed = correct.owed(unit, period.name(), back);
        var lines = new ArrayList<SheetLine>();
        for (var held : appointments.heldIn(unit, period.from(), period.until())) {
            var facts = gather.of(held.state(), period, method);
            var entered = given.getOrDefault(held.id(), List.of());
            var corrections = owed.getOrDefault(held.id(), List.of()).stream()
                    .map(Owed::correction)
                    .toList();
            owed.remove(held.id());
            lines.add(line(held, facts, entered, reckon.of(facts, entered), corrections));
        }
        owed.values().forEach(gone -> lines.add(ofWhoLeft(gone)));
        return lines;
    }

    /// Whoever has left has a line as long as something is owed or owing.
    private static SheetLine ofWhoLeft(List<Owed> owed) {
        return line(
                owed.getFirst().appointment(),
                Facts.none(),
                List.of(),
                Reckoned.nothing(),
                owed.stream().map(Owed::correction).toList());
    }

    private static SheetLine line(
            Versioned<Appointment> of,
            Facts facts,
            List<Given> given,
            Reckoned reckoned,
            List<Correction> corrections) {
        var one = of.state();
        return new SheetLine(
                of.id(),
                one.number(),
                one.post().title(),
                one.holder().person(),
                one.holder().subject(),
                facts,
                given,
                reckoned,
                corrections);
    }
}
