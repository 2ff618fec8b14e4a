package yihao.talent.performance;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Numbers;
import yihao.talent.appointment.Appointments;
import yihao.talent.post.StaffRules;

/// Rule TS-09, first half: whoever the city names prepares a unit's sheet once its period is over, and
/// enters marks.
public class PrepareSheet {

    private final Sheets sheets;
    private final GatherLines lines;
    private final RuleBook<PerformanceMethod> methods;
    private final RuleBook<StaffRules> book;
    private final Numbers numbers;

    PrepareSheet(
            Sheets sheets,
            Appointments appointments,
            GatherFacts gather,
            RuleBook<PerformanceMethod> methods,
            RuleBook<StaffRules> book,
            Numbers numbers) {
        this.sheets = sheets;
        this.lines = new GatherLines(appointments, gather, new CorrectSheets(sheets, appointments, gather, methods));
        this.methods = methods;
        this.book = book;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Sheet>> prepare(String id, String unit, String written, String methodId, Act act) {
        var period = Period.of(written);
        if (period.isEmpty()) {
            return refused(Refusal.of(SheetRefusal.PERIOD_UNKNOWN, "period", written));
        }
        if (!mayPrepare(unit, act)) {
            return refused(SheetRefusal.NOT_YOURS);
        }
        if (!period.get().until().isBefore(CityTime.day(act.at()))) {
            return refused(Refusal.of(
                    SheetRefusal.PERIOD_NOT_OVER, "last", period.get().until().toString()));
        }
        return method(methodId, period.get()).flatMap(method -> keep(id, unit, period.get(), method, act));
    }

    private Outcome<RuleSet<PerformanceMethod>> method(String id, Period period) {
        return methods.inForce(id, period.until())
                .filter(method -> method.rules().span() == period.span())
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(SheetRefusal.METHOD_UNKNOWN, "method", id)));
    }

    private Outcome<Versioned<Sheet>> keep(
            String id, String unit, Period period, RuleSet<PerformanceMethod> method, Act act) {
        var counted = lines.of(unit, period, method.rules(), Map.of(), back(act));
        if (counted.isEmpty()) {
            return refused(SheetRefusal.NOBODY_THERE);
        }
        var sheet = new Sheet(
                numbers.next("JX", CityTime.day(act.at())),
                Sheet.quarters(unit, period),
                unit,
                period.name(),
                method.reference(),
                counted,
                Sheet.Status.PREPARED,
                act.actor().subject(),
                null,
                null,
                null,
                act.at(),
                null);
        try {
            return done(sheets.add(id, sheet, SheetAction.PREPARED, act));
        } catch (Taken taken) {
            if (act.key() != null && sheets.find(id).isPresent()) {
                throw taken;
            }
            return refused(whyTaken(unit, period));
        }
    }

    private Refusal whyTaken(String unit, Period period) {
        return sheets.of(unit).stream()
                .map(Versioned::state)
                .filter(sheet ->
                        !period.name().equals(sheet.period()) && sheet.span().overlaps(period))
                .findFirst()
                .map(other -> new Refusal(
                        SheetRefusal.PERIOD_OVERLAPS, Map.of("period", period.name(), "other", other.period())))
                .orElseGet(() -> Refusal.of(SheetRefusal.ALREADY_THERE, "period", period.name()));
    }

    /// Counted anew from what is known now; what was entered stays.
    public Outcome<Versioned<Sheet>> recount(String id, Act act) {
        return sheets.change(
                id,
                SheetAction.RECOUNTED,
                act,
                sheet -> own(sheet, act).flatMap(one -> {
                    var given = new HashMap<String, List<Given>>();
                    one.lines().forEach(line -> given.put(line.appointment(), line.given()));
                    var method = methodOf(one);
                    return one.recount(lines.of(one.unit(), one.span(), method, given, back(act)), act.at());
                }));
    }

    /// A mark of a component, or how often a deduction applies.
    public Outcome<Versioned<Sheet>> enter(String id, String appointment, String of, BigDecimal value, Act act) {
        return sheets.change(
                id,
                SheetAction.ENTERED,
                act,
                sheet -> own(sheet, act).flatMap(one -> {
                    var method = methodOf(one);
                    var wrong = whatIsWrong(method, of, value);
                    if (wrong.isPresent()) {
                        return refused(wrong.get());
                    }
                    var reason = act.reason() == null ? "" : act.reason();
                    var given = new Given(of, value, reason, act.actor().subject(), act.at());
                    return one.enter(
                            appointment, act.actor(), line -> line.with(given, new ReckonPay(method, one.span())));
                }));
    }

    public Outcome<Versioned<Sheet>> check(String id, Act act) {
        return sheets.change(
                id, SheetAction.CHECKED, act, sheet -> own(sheet, act).flatMap(one -> one.check(act.actor())));
    }

    private static Optional<Refusal> whatIsWrong(PerformanceMethod method, String of, BigDecimal value) {
        var mark = method.mark(of);
        if (mark.isPresent()) {
            var least = mark.get().least();
            var most = mark.get().most();
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            SheetRefusal.ENTRY_OUT_OF_RANGE,
                            Map.of("least", least.toPlainString(), "most", most.toPlainString())));
        }
        if (method.deduction(of).isEmpty()) {
            return Optional.of(Refusal.of(SheetRefusal.ENTRY_UNKNOWN, "of", of));
        }
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
                ? Optional.empty()
                : Optional.of(new Refusal(SheetRefusal.ENTRY_OUT_OF_RANGE, Map.of("least", "0", "most", "…")));
    }

    private PerformanceMethod methodOf(Sheet sheet) {
        return methods.find(sheet.method()).orElseThrow().rules();
    }

    private Outcome<Sheet> own(Sheet sheet, Act act) {
        return mayPrepare(sheet.unit(), act) ? done(sheet) : refused(SheetRefusal.NOT_YOURS);
    }

    private @Nullable Integer back(Act act) {
        return StaffRules.on(book, CityTime.day(act.at())).correctsBack();
    }

    private boolean mayPrepare(String unit, Act act) {
        return StaffRules.may(
                act.actor(), StaffRules.on(book, CityTime.day(act.at())).prepares(), unit);
    }
}
