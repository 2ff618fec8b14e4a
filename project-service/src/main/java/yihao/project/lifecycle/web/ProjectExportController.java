package yihao.project.lifecycle.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRules;
import yihao.project.lifecycle.Standing.Status;
import yihao.rules.Bilingual;

/// G5: what the register of projects shows this caller, by the same filters and in the same order, as a workbook.
@RestController
class ProjectExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectExportController.class);

    private final Projects projects;
    private final ProjectViews views;
    private final LitProjects litProjects;
    private final Texts texts;
    private final int most;

    ProjectExportController(
            Projects projects,
            ProjectViews views,
            LitProjects litProjects,
            Texts texts,
            @Value("${yihao.project.export-rows:5000}") int most) {
        this.projects = projects;
        this.views = views;
        this.litProjects = litProjects;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        NAME,
        INVESTOR,
        UNIT,
        STAGE,
        STAGE_SINCE,
        STATUS,
        AMOUNT,
        CURRENCY,
        LIGHT,
        MISSING
    }

    @GetMapping("/api/projects/export")
    ResponseEntity<byte[]> export(
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Colour light,
            Actor actor,
            Locale locale) {
        var filter = new Projects.Filter(stage, unit, status, q, views.ofKind(kind), null);
        var found = light == null
                ? views.rows(projects.list(filter, actor, most + 1), actor)
                : litProjects.page(filter, light, actor, most + 1).items();
        var rows = found.stream().map(project -> row(project, locale)).toList();
        return workbook(rows, actor, locale);
    }

    private List<Object> row(ProjectRow project, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, project, locale))
                .toList();
    }

    private Object cell(Column column, ProjectRow project, Locale locale) {
        return switch (column) {
            case NUMBER -> project.number();
            case NAME -> project.name();
            case INVESTOR -> project.investorName();
            case UNIT -> project.unitName() == null ? project.unit() : in(locale, project.unitName());
            case STAGE -> stage(project.stage(), locale);
            case STAGE_SINCE -> Objects.requireNonNullElse(project.stageSince(), "");
            case STATUS -> word(project.status(), locale);
            case AMOUNT -> project.amount().amount();
            case CURRENCY -> project.amount().currency().getCurrencyCode();
            case LIGHT ->
                project.light() == null ? "" : word(project.light().colour().name(), locale);
            case MISSING -> project.missing();
        };
    }

    private String stage(String id, Locale locale) {
        return views.rules()
                .stage(id)
                .map(StageRules.Stage::label)
                .map(label -> in(locale, label))
                .orElse(id);
    }

    private ResponseEntity<byte[]> workbook(List<List<Object>> rows, Actor actor, Locale locale) {
        if (rows.size() > most) {
            throw new Refused(Refusal.of(ProjectProblem.EXPORT_TOO_LARGE, "most", most));
        }
        LOG.info("Exported a register of projects of {} rows for {} of {}", rows.size(), actor.subject(), actor.unit());
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private String word(String of, Locale locale) {
        return texts.get("project.projects-export." + of, Map.of(), locale);
    }

    private static String in(Locale locale, Bilingual text) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text.en() : text.zh();
    }
}
