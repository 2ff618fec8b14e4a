package yihao.project.monthlyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Profile;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectAction;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.Standing;
import yihao.project.monthlyreport.ReportMonthly.Entry;
import yihao.reference.ChineseCalendar;
import yihao.rules.Bilingual;
import yihao.testkit.twins.InMemoryAggregates;

/// September 2026 under the shipped rules: it closes on 8 October, as the 1st to the 7th are holidays.
public final class ExampleMonths {

    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final Instant IN_TIME = Instant.parse("2026-10-08T15:59:59.999Z");
    static final Instant TOO_LATE = Instant.parse("2026-10-08T16:00:00Z");
    public static final Actor BUREAU_HEAD =
            new Actor("bureau.head", "bureau.head", "bureau", Set.of(Function.BUREAU_HEAD));
    static final MonthlyReportRuleBook BOOK = book("/rules/monthly-reports-zibo.yaml");

    public static MonthlyReportRuleBook book(String... versions) {
        return new MonthlyReportRuleBook(
                MonthlyReportRules.FORMAT.book(versions), ExampleProjects.BOOK, ChineseCalendar.shipped());
    }

    public SeeMonth seeBy(MonthlyReportRuleBook book) {
        return new SeeMonth(reports, frozenMonths, world.projects, sight, book, (projects, _) -> red(projects));
    }

    final ExampleProjects world = new ExampleProjects();
    final ReportSight sight = new ReportSight(ExampleProjects.UNITS);
    final InMemoryMonthlyReports reports = new InMemoryMonthlyReports(sight);
    final FrozenTwin frozenMonths = new FrozenTwin();
    final Set<String> closedBy = new HashSet<>(Set.of("lead", "project"));
    final ReportMonthly reportMonthly = new ReportMonthly(reports, frozenMonths, world.guide, BOOK);
    final CorrectReport correctReport = new CorrectReport(reports, sight, BOOK);
    final SeeMonth seeMonth =
            new SeeMonth(reports, frozenMonths, world.projects, sight, BOOK, (projects, _) -> red(projects));
    public final FreezeMonth freezeMonth = new FreezeMonth(frozenMonths, seeMonth, _ -> closedBy, BOOK);

    static final class FrozenTwin extends InMemoryAggregates<FrozenMonth> implements FrozenMonths {}

    private static Map<String, Light> red(List<Versioned<Project>> projects) {
        var last = new LastProgress(Kind.STAGE, LocalDate.of(2026, 3, 1), "SIGNED");
        var lights = new HashMap<String, Light>();
        projects.forEach(
                project -> lights.put(project.id(), new Light(Colour.RED, new Bilingual("类", "class"), 6, last)));
        return lights;
    }

    /// A signed project of a unit, there since the instant.
    public String project(String id, String unit, String stage, String since) {
        var at = Instant.parse(since);
        var state = project(id, unit, stage, at);
        world.projects.add(id, state, ProjectAction.STARTED, at(BUREAU_HEAD, at));
        return id;
    }

    /// A project that stands in this stage since March, in the register since the instant.
    public static Project project(String id, String unit, String stage, Instant at) {
        var origin = Origin.ofLead("lead-" + id, "L-1", "e-1", "Beispiel GmbH", null, "DE", Money.cny("1000000"));
        var profile = new Profile("项目" + id, null, true, List.of("district-linzi"), Map.of());
        var standing = new Standing(Standing.Status.ACTIVE, null, at);
        var day = LocalDate.of(2026, 3, 1);
        var log = new StageEntry(null, stage, day, at, "zhangdian.officer", null, false, "zibo-stages@1", false, false);
        return new Project("P-" + id, origin, unit, profile, List.of(), stage, standing, List.of(log));
    }

    String signed(String id) {
        return project(id, ExampleProjects.UNIT, "SIGNED", "2026-03-01T04:00:00Z");
    }

    public static Act at(Actor actor, Instant instant) {
        return new Act(actor, instant, null, "request-1", null, null);
    }

    public static Map<String, String> full(String invested) {
        return Map.of(
                "state", "MOVED_ON", "done", "主体封顶", "paidInMonth", "10", "invested", invested, "nextSteps", "设备安装");
    }

    Outcome<Versioned<MonthlyReport>> save(
            YearMonth month,
            String project,
            @Nullable Long version,
            Map<String, String> cells,
            boolean handIn,
            Act act) {
        var entries = List.of(new Entry(project, version, cells, handIn));
        return reportMonthly
                .save(month, entries, act)
                .flatMap(results -> results.getFirst().outcome());
    }

    MonthlyReport handedIn(YearMonth month, String project, String invested, Act act) {
        return save(month, project, null, full(invested), true, act)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .state();
    }
}
