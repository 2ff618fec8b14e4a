package yihao.talent.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Appointments;

/// Rule TS-09: a locked sheet stays as it is; what is learned of its period later is owed or owing on
/// the next one, once: what another open sheet carries is not owed again. Marks are not given again.
record CorrectSheets(
        Sheets sheets, Appointments appointments, GatherFacts gather, RuleBook<PerformanceMethod> methods) {

    /// How many sheets back somebody looks.
    private static final int BACK = 8;

    /// A line that was locked, and what it would be corrected by.
    record Owed(SheetLine line, Correction correction) {}

    /// By appointment.
    Map<String, List<Owed>> owed(String unit, String period) {
        var others = sheets.of(unit).stream()
                .filter(sheet -> !sheet.state().period().equals(period))
                .toList();
        var locked = others.stream()
                .filter(sheet -> sheet.state().status() == Sheet.Status.LOCKED)
                .toList();
        var settled = new Settled(others);
        var owed = new LinkedHashMap<String, List<Owed>>();
        for (var sheet : locked.subList(Math.max(0, locked.size() - BACK), locked.size())) {
            for (var line : sheet.state().lines()) {
                correction(sheet, line, settled)
                        .ifPresent(one -> owed.computeIfAbsent(line.appointment(), _ -> new ArrayList<>())
                                .add(new Owed(line, one)));
            }
        }
        return owed;
    }

    private Optional<Correction> correction(Versioned<Sheet> sheet, SheetLine line, Settled settled) {
        var state = sheet.state();
        var amount = line.reckoned().amount();
        var method = methods.find(state.method());
        var appointment = appointments.find(line.appointment()).map(Versioned::state);
        if (amount == null || method.isEmpty() || appointment.isEmpty()) {
            return Optional.empty();
        }
        var now =
                amountNow(state, line, appointment.get(), method.get().rules()).orElse(amount);
        var paid = settled.paid(sheet.id(), line.appointment(), amount.currency());
        return now.equals(paid)
                ? Optional.empty()
                : Optional.of(new Correction(sheet.id(), state.number(), state.period(), paid, now));
    }

    private Optional<Money> amountNow(Sheet sheet, SheetLine line, Appointment appointment, PerformanceMethod method) {
        var facts = gather.of(appointment, sheet.span(), method);
        return Optional.ofNullable(
                new ReckonPay(method, sheet.span()).of(facts, line.given()).amount());
    }
}
