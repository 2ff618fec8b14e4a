package yihao.project.counting;

import static yihao.rules.Variables.Kind.mapOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.CityTime;
import yihao.project.capital.Capital;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.PastProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.ProjectKinds;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.Standing;
import yihao.project.lifecycle.Standing.Status;
import yihao.project.monthlyreport.ReportedMonths.Kept;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What counting rules may ask: all that a gate may ([ProjectFacts]), its trade, the day of the count, on which day
/// each stage was reached, how many months that and each day among its fields lie back, and how it was reported on;
/// of a project its figures, of a sum what it says itself. What nobody has filled is not there.
public final class CountingFacts {

    private static final Variables BOTH = ProjectFacts.VARIABLES
            .and("trade", mapOf(One.TEXT))
            .and("on", One.DATE)
            .and("reachedOn", mapOf(One.DATE))
            .and("monthsBegun", mapOf(One.WHOLE))
            .and("monthsFull", mapOf(One.WHOLE))
            .and("years", mapOf(One.WHOLE))
            .and("reports", mapOf(One.WHOLE));

    public static final Variables PROJECT = BOTH.and("countedCny", mapOf(One.DECIMAL));

    public static final Variables AMOUNT = BOTH.and("moneyKind", One.TEXT)
            .and("day", One.DATE)
            .and("amountCny", One.DECIMAL)
            .and("sumIn", mapOf(One.DECIMAL))
            .and("dayYear", One.WHOLE)
            .and("voucherKind", One.TEXT)
            .and("documents", One.WHOLE)
            .and("cumulative", One.TRUTH);

    private static final String CNY = "CNY";

    private CountingFacts() {}

    /// Stages and standing as they were when the day ended, by the days of the steps, also of a day before the
    /// project was entered here; what else is known of it is of today.
    static Map<String, Object> of(Project project, ProjectKinds kinds, Kept reports, LocalDate on) {
        var then = PastProject.on(on, project).orElseGet(() -> beforeItWasHere(on, project));
        var reached = new HashMap<>(then.reachedOn());
        reached.values().removeIf(day -> day.isAfter(on));
        var since = new HashMap<>(reached);
        then.fields().forEach((id, value) -> {
            if (value instanceof FieldValue.Day day) {
                since.put(id, day.date());
            }
        });
        since.values().removeIf(day -> day.isAfter(on));
        var full = new HashMap<String, Long>();
        var begun = new HashMap<String, Long>();
        since.forEach((id, day) -> {
            var months = fullMonths(day, on);
            full.put(id, months);
            begun.put(id, day.plusMonths(months).isBefore(on) ? months + 1 : months);
        });
        var facts = new HashMap<>(ProjectFacts.of(then, List.of(), kinds));
        facts.put("trade", ProjectFacts.trade(then));
        facts.put("on", on);
        facts.put("reachedOn", reached);
        facts.put("monthsFull", full);
        facts.put("monthsBegun", begun);
        facts.put("years", years(since, on));
        facts.put(
                "reports",
                Map.of(
                        "inTime", (long) reports.inTime(),
                        "late", (long) reports.late(),
                        "missing", (long) reports.missing()));
        return facts;
    }

    /// By the steps that are said to have been made by then, whenever they were written down; before the first of
    /// them it was in no stage.
    private static Project beforeItWasHere(LocalDate on, Project project) {
        var log = new ArrayList<>(project.stageLog());
        var first = log.getFirst();
        log.set(
                0,
                new StageEntry(
                        first.from(),
                        first.to(),
                        first.on(),
                        CityTime.endOf(on).minusSeconds(1),
                        first.by(),
                        first.reason(),
                        first.correction(),
                        first.rules(),
                        first.undated(),
                        first.byLedger()));
        return PastProject.on(on, with(project, project.stage(), log)).orElseGet(() -> with(project, "", List.of()));
    }

    private static Project with(Project project, String stage, List<StageEntry> log) {
        var standing = project.standing();
        return new Project(
                project.number(),
                project.origin(),
                project.unit(),
                project.profile(),
                project.evidence(),
                stage,
                log.isEmpty() ? new Standing(Status.ACTIVE, null, standing.since()) : standing,
                log);
    }

    /// The calendar year of each day, and of the day of the count.
    private static Map<String, Long> years(Map<String, LocalDate> days, LocalDate on) {
        var years = new HashMap<String, Long>();
        days.forEach((id, day) -> years.put(id, (long) day.getYear()));
        years.put("on", (long) on.getYear());
        return years;
    }

    /// A month from 31 August is over on 30 September.
    private static long fullMonths(LocalDate since, LocalDate on) {
        var months = ChronoUnit.MONTHS.between(since, on);
        return since.plusMonths(months + 1).isAfter(on) ? months : months + 1;
    }

    static Map<String, Object> with(Map<String, Object> facts, Capital sum, boolean isCumulative) {
        var more = new HashMap<>(facts);
        var voucher = sum.voucher();
        more.put("moneyKind", sum.kind());
        more.put("day", sum.valueDate());
        more.put("dayYear", (long) sum.valueDate().getYear());
        more.put("amountCny", sum.amountCny().amount());
        more.put("sumIn", inItsCurrency(sum));
        more.put("voucherKind", voucher == null ? "" : voucher.kind());
        more.put("documents", (long) sum.evidenceIds().size());
        more.put("cumulative", isCumulative);
        return more;
    }

    private static Map<String, BigDecimal> inItsCurrency(Capital sum) {
        var in = new HashMap<>(Map.of(CNY, sum.amountCny().amount()));
        in.put(sum.amount().currency().getCurrencyCode(), sum.amount().amount());
        return in;
    }

    static Map<String, Object> with(Map<String, Object> facts, Map<String, BigDecimal> countedCny) {
        var more = new HashMap<>(facts);
        more.put("countedCny", countedCny);
        return more;
    }
}
