package yihao.project.monthlyreport.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Problems;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.CorrectReport;
import yihao.project.monthlyreport.FreezeMonth;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReportProblem;
import yihao.project.monthlyreport.ReportMonthly;
import yihao.project.monthlyreport.ReportMonthly.Entry;
import yihao.project.monthlyreport.ReportMonthly.Result;
import yihao.project.monthlyreport.web.RowFilter.Since;

/// A month of reports: its overview, its rows as a sheet, its freezing.
@RestController
@RequestMapping("/api/monthly-reports/{month}")
class MonthlyReportController {

    private static final Pattern MONTH = Pattern.compile("[1-9]\\d{3}-(0[1-9]|1[0-2])");

    private final ReportMonthly reportMonthly;
    private final CorrectReport correctReport;
    private final FreezeMonth freezeMonth;
    private final MonthlyReportViews views;
    private final Problems problems;

    MonthlyReportController(
            ReportMonthly reportMonthly,
            CorrectReport correctReport,
            FreezeMonth freezeMonth,
            MonthlyReportViews views,
            Problems problems) {
        this.reportMonthly = reportMonthly;
        this.correctReport = correctReport;
        this.freezeMonth = freezeMonth;
        this.views = views;
        this.problems = problems;
    }

    /// @param version as it was read; none where nothing was saved yet
    record EntryRequest(
            @NotBlank @Size(max = 100) String project,
            @Nullable Long version,
            @NotNull @Size(max = 60) Map<@Size(max = 100) String, @NotNull @Size(max = 2000) String> cells,
            @Nullable Boolean handIn) {}

    record SheetRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid EntryRequest> items) {}

    record CorrectionRequest(
            @NotNull @Size(max = 60) Map<@Size(max = 100) String, @NotNull @Size(max = 2000) String> cells,
            @Nullable @Size(max = 1000) String reason) {}

    record ResultView(
            String project,
            @Nullable Long version,
            @Nullable ProblemDetail problem) {}

    record ResultsView(List<ResultView> items) {}

    @GetMapping
    MonthView month(@PathVariable String month, Actor actor) {
        return views.month(read(month), actor);
    }

    @GetMapping("/rows")
    Page<RowView> rows(
            @PathVariable String month,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable State state,
            @RequestParam @Nullable Colour light,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String figure,
            @RequestParam @Nullable Since since,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new RowFilter(unit, state, light, stage, figure, since, after, Page.limit(limit));
        return views.rows(read(month), filter, actor);
    }

    /// A row that is refused leaves the others as they are: each has an answer of its own, in the order they were sent.
    @PutMapping("/rows")
    ResultsView save(@PathVariable String month, @Valid @RequestBody SheetRequest request, Act act, Locale locale) {
        var entries = request.items().stream()
                .map(item ->
                        new Entry(item.project(), item.version(), item.cells(), Boolean.TRUE.equals(item.handIn())))
                .toList();
        var results = reportMonthly.save(read(month), entries, act).orElseThrow(Refused::new);
        return new ResultsView(
                results.stream().map(result -> view(result, locale)).toList());
    }

    @PostMapping("/rows/{projectId}/corrections")
    ResponseEntity<RowView> correct(
            @PathVariable String month,
            @PathVariable String projectId,
            @Valid @RequestBody CorrectionRequest request,
            Act act) {
        var corrected = correctReport
                .correct(read(month), projectId, request.cells(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(corrected, views.row(corrected.state(), act.actor()));
    }

    @PostMapping("/freeze")
    ResponseEntity<MonthView> freeze(@PathVariable String month, Act act) {
        var frozen = freezeMonth.freeze(read(month), act).orElseThrow(Refused::new);
        return Answers.ok(frozen, views.month(read(month), act.actor()));
    }

    private ResultView view(Result result, Locale locale) {
        return switch (result.outcome()) {
            case Outcome.Done(var stored) -> new ResultView(result.projectId(), stored.version(), null);
            case Outcome.Refused(var refusal) -> new ResultView(result.projectId(), null, problems.of(refusal, locale));
        };
    }

    private static YearMonth read(String month) {
        if (!MONTH.matcher(month).matches()) {
            throw new Refused(Refusal.of(MonthlyReportProblem.MONTH_INVALID, "month", month));
        }
        return YearMonth.parse(month);
    }
}
