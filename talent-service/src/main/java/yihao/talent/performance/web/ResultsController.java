package yihao.talent.performance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.web.Refused;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Appointments;
import yihao.talent.performance.CountWork;
import yihao.talent.performance.PerformanceMethod;
import yihao.talent.performance.Period;
import yihao.talent.performance.SheetRefusal;
import yihao.talent.performance.web.SheetView.ResultView;
import yihao.talent.post.StaffSight;

/// Rule TS-07: what people reached in a period, each figure with its records.
@RestController
@RequestMapping("/api/staff-results")
class ResultsController {

    private final CountWork countWork;
    private final Appointments appointments;
    private final StaffSight sight;
    private final RuleBook<PerformanceMethod> methods;
    private final Clock clock;

    ResultsController(
            CountWork countWork,
            Appointments appointments,
            StaffSight sight,
            RuleBook<PerformanceMethod> methods,
            Clock clock) {
        this.countWork = countWork;
        this.appointments = appointments;
        this.sight = sight;
        this.methods = methods;
        this.clock = clock;
    }

    record PersonView(String subject, String appointmentNumber, String postTitle, List<ResultView> results) {}

    record MethodView(String id, String reference, @Nullable Bilingual title, String source, Period.Span span) {}

    /// The own results.
    @GetMapping("/own")
    Map<String, List<ResultView>> own(@RequestParam String period, Actor actor) {
        var span = span(period);
        return Map.of("items", results(actor.subject(), span.from(), span.until()));
    }

    /// Those of a unit's team, for who sees its pay.
    @GetMapping
    Map<String, List<PersonView>> team(@RequestParam String unit, @RequestParam String period, Actor actor) {
        if (!sight.seesUnit(actor, unit, today())) {
            throw new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", unit));
        }
        var span = span(period);
        var people = new LinkedHashMap<String, Appointment>();
        appointments
                .heldIn(unit, span.from(), span.until())
                .forEach(one -> Optional.ofNullable(one.state().holder().subject())
                        .ifPresent(subject -> people.putIfAbsent(subject, one.state())));
        var items = people.entrySet().stream()
                .map(person -> new PersonView(
                        person.getKey(),
                        person.getValue().number(),
                        person.getValue().post().title(),
                        results(person.getKey(), span.from(), span.until())))
                .toList();
        return Map.of("items", items);
    }

    /// By which a sheet of this period may be reckoned: in force on its last day, for its span. Without a
    /// period: today's.
    @GetMapping("/methods")
    Map<String, List<MethodView>> methods(@RequestParam @Nullable String period, Actor actor) {
        var of = period == null ? null : span(period);
        var day = of == null ? today() : of.until();
        var items = methods.versions().stream()
                .filter(method -> method.isInForce(day)
                        && methods.inForce(method.id(), day).equals(Optional.of(method)))
                .filter(method -> of == null || method.rules().span() == of.span())
                .map(ResultsController::method)
                .toList();
        return Map.of("items", items);
    }

    private static MethodView method(RuleSet<PerformanceMethod> method) {
        return new MethodView(
                method.id(),
                method.reference(),
                method.title(),
                method.source(),
                method.rules().span());
    }

    private List<ResultView> results(String subject, LocalDate from, LocalDate until) {
        return countWork.of(subject, from, until).stream()
                .map(one -> new ResultView(one.result(), one.total(), one.records()))
                .toList();
    }

    private static Period span(String period) {
        return Period.of(period)
                .orElseThrow(() -> new Refused(Refusal.of(SheetRefusal.PERIOD_UNKNOWN, "period", period)));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
