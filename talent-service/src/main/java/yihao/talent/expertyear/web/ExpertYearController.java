package yihao.talent.expertyear.web;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.SUPERVISION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.talent.Listing;
import yihao.talent.expert.AssessExpert;
import yihao.talent.expert.Expert;
import yihao.talent.expert.ExpertRefusal;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expertyear.ExpertYear;
import yihao.talent.expertyear.ReckonYear;

/// The figures of a year, as a list and as a workbook, and the grade that somebody gives beside them.
@RestController
class ExpertYearController {

    private static final int SCALE = 2;
    private static final List<String> COLUMNS = List.of(
            "number", "asked", "given", "onTime", "late", "declined", "recused", "replaced", "marks", "quality");

    private final ReckonYear years;
    private final AssessExpert assess;
    private final Listing<Expert> experts;
    private final Texts texts;

    ExpertYearController(ReckonYear years, AssessExpert assess, Listing<Expert> experts, Texts texts) {
        this.years = years;
        this.assess = assess;
        this.experts = experts;
        this.texts = texts;
    }

    record AssessmentRequest(
            @NotNull @Min(2000) @Max(2200) Integer year,
            @NotBlank String grade,
            @NotBlank @Size(max = 5000) String evidence) {}

    /// @param quality as an exact fraction
    record YearView(
            String expertId,
            String expertNumber,
            int year,
            int asked,
            int given,
            int onTime,
            int late,
            int declined,
            int recused,
            int replaced,
            int marks,
            @Nullable String quality,
            @Nullable BigDecimal qualityShown) {

        static YearView of(ExpertYear one) {
            var quality = one.quality();
            return new YearView(
                    one.expertId(),
                    one.expertNumber(),
                    one.year(),
                    one.asked(),
                    one.given(),
                    one.given() - one.late(),
                    one.late(),
                    one.declined(),
                    one.recused(),
                    one.replaced(),
                    one.marks(),
                    quality == null ? null : quality.toString(),
                    quality == null ? null : quality.shown(SCALE));
        }

        List<Object> cells() {
            var counts = Stream.of(asked, given, onTime, late, declined, recused, replaced, marks)
                    .map(BigDecimal::valueOf);
            return Stream.<Object>concat(
                            Stream.concat(Stream.of(expertNumber), counts),
                            Stream.of(qualityShown == null ? "-" : qualityShown))
                    .toList();
        }
    }

    record AssessedView(String expertId, long version) {}

    @GetMapping("/api/expert-years/{year}")
    Map<String, List<YearView>> year(@PathVariable int year, Actor actor) {
        permit(actor);
        return Map.of("items", years.all(year).stream().map(YearView::of).toList());
    }

    @GetMapping("/api/expert-years/{year}/export")
    ResponseEntity<byte[]> export(@PathVariable int year, Actor actor, Locale locale) {
        permit(actor);
        var headings = COLUMNS.stream()
                .map(column -> texts.get("expert-year." + column, Map.of(), locale))
                .toList();
        var rows = years.all(year).stream().map(one -> YearView.of(one).cells()).toList();
        var name = texts.get("expert-year.name", Map.of(), locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    @PostMapping("/api/experts/{id}/assessments")
    ResponseEntity<AssessedView> assess(
            @PathVariable String id, @Valid @RequestBody AssessmentRequest request, Act act) {
        var expert = experts.visible(id, act.actor())
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        var figures = years.of(id, expert.state().number(), request.year()).figures();
        var made = assess.assess(
                        id, request.year(), request.grade(), request.evidence().strip(), figures, act)
                .orElseThrow(Refused::new);
        return Answers.ok(made, new AssessedView(id, made.version()));
    }

    private static void permit(Actor actor) {
        if (!ExpertSight.isOffice(actor) && !actor.has(CITY_LEADER, SUPERVISION, AUDITOR)) {
            throw new Refused(Refusal.of(ExpertRefusal.OFFICE_ONLY));
        }
    }
}
