package yihao.talent.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Appointments;

/// Rule TS-09: a locked sheet stays as it is; what is learned of its period later is owed or owing on
/// the next one, once: what another open sheet carries is not owed again. Marks are not given again.
record CorrectSheets(
        Sheets sheets, Appointments appointments, GatherFacts gather, RuleBook<PerformanceMethod> methods) {

    /// An appointment, and what is owed to it or owing.
    record Owed(Versioned<Appointment> appointment, Correction correction) {}

    /// By appointment.
    ///
    /// @param back how many locked sheets are looked at; none: all
    Map<String, List<Owed>> owed(String unit, String period, @Nullable Integer back) {
        var others = sheets.of(unit).stream()
                .filter(sheet -> !sheet.state().period().equals(period))
                .toList();
        var locked = others.stream()
                .filter(sheet -> sheet.state().status() == Sheet.Status.LOCKED)
                .toList();
        var settled = new Settled(others);
        var owed = new LinkedHashMap<String, List<Owed>>();
        for (var sheet : locked.subList(back == null ? 0 : Math.max(0, locked.size() - back), locked.size())) {
            for (var appointment : concerned(sheet.state())) {
                correction(sheet, appointment, settled)
                        .ifPresent(one -> owed.computeIfAbsent(appointment.id(), _ -> new ArrayList<>())
                                .add(new Owed(appointment, one)));
            }
        }
        return owed;
    }

    /// Whoever has a line, and whoever is known by now to have held a post of the unit then.
    private List<Versioned<Appointment>> concerned(Sheet sheet) {
        var span = sheet.span();
        var lines = sheet.lines().stream().flatMap(line -> appointments.find(line.appointment()).stream());
        var held = appointments.heldIn(sheet.unit(), span.from(), span.until()).stream()
                .filter(one -> sheet.lineOf(one.id()).isEmpty());
        return Stream.concat(lines, held).toList();
    }

    private Optional<Correction> correction(
            Versioned<Sheet> sheet, Versioned<Appointment> appointment, Settled settled) {
        var state = sheet.state();
        return amountNow(state, appointment)
                .map(now -> new Correction(
                        sheet.id(),
                        state.number(),
                        state.period(),
                        settled.paid(sheet.id(), appointment.id(), now.currency()),
                        now))
                .filter(one -> !one.now().equals(one.before()));
    }

    /// None while it is undecided; then what was paid stays. Of who turns out not to have been there: zero.
    private Optional<Money> amountNow(Sheet sheet, Versioned<Appointment> appointment) {
        var line = sheet.lineOf(appointment.id());
        return methods.find(sheet.method()).flatMap(method -> {
            var facts = gather.of(appointment.state(), sheet.span(), method.rules());
            if (facts.spells().isEmpty()) {
                return line.flatMap(one -> Optional.ofNullable(one.reckoned().amount()))
                        .map(amount -> Money.zero(amount.currency()));
            }
            var given = line.map(SheetLine::given).orElse(List.of());
            return Optional.ofNullable(
                    new ReckonPay(method.rules(), sheet.span()).of(facts, given).amount());
        });
    }
}
