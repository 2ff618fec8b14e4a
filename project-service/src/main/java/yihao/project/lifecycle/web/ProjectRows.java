package yihao.project.lifecycle.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;
import yihao.platform.web.problem.Problems;
import yihao.project.lifecycle.ImportProjects;
import yihao.project.lifecycle.ImportProjects.Good;
import yihao.project.lifecycle.ImportProjects.Known;
import yihao.project.lifecycle.ImportProjects.No;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectLedgerRule.Field;
import yihao.project.lifecycle.web.ProjectCells.ReadRow;
import yihao.rules.Bilingual;

/// Rule PJ-09: the rows of a spreadsheet become projects, or it is said what would become of them.
@Component
class ProjectRows {

    private final ProjectViews views;
    private final Problems problems;
    private final RowAnswers rowAnswers;

    ProjectRows(ProjectViews views, Problems problems, JsonMapper json) {
        this.views = views;
        this.problems = problems;
        this.rowAnswers = new RowAnswers(json);
    }

    /// @param row as the spreadsheet program shows it
    /// @param unproved how much the stages up to its own still ask for
    /// @param undated whether the row says no day of its stage
    record RowView(
            String sheet,
            int row,
            String name,
            String investor,
            @Nullable Bilingual unit,
            @Nullable Bilingual stage,
            @Nullable Money amount,
            int unproved,
            boolean undated,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {}

    /// @param run remembers the parts before
    List<RowAnswer> enter(List<ReadRow> rows, ImportProjects.Run run, Act act) {
        return rows.stream().map(row -> enter(row, run, act)).toList();
    }

    private RowAnswer enter(ReadRow read, ImportProjects.Run run, Act act) {
        if (read.item() == null) {
            return refused(read, locale -> problems.malformed(read.violations(), locale));
        }
        return switch (run.bring(read.item(), act)) {
            case Good(var id, var project) ->
                answer(read, id == null ? RowOutcome.FREE : RowOutcome.REGISTERED, id, project);
            case Known(var known) -> answer(read, RowOutcome.KNOWN, known.id(), known.state());
            case No(var refusal) -> refused(read, locale -> problems.of(refusal, locale));
        };
    }

    private RowAnswer answer(ReadRow read, RowOutcome outcome, @Nullable String id, Project project) {
        var row = read.row();
        return rowAnswers.of(
                outcome,
                _ -> new RowView(
                        row.sheet(),
                        row.number(),
                        project.profile().name(),
                        project.origin().investorName(),
                        views.unitName(project.unit()),
                        views.stageLabel(project.stage()),
                        project.origin().amount(),
                        views.unproved(project),
                        project.stageLog().getLast().undated(),
                        outcome,
                        id,
                        id == null ? null : project.number(),
                        null));
    }

    private RowAnswer refused(ReadRow read, Function<Locale, ProblemDetail> problem) {
        var row = read.row();
        return rowAnswers.of(
                RowOutcome.REFUSED,
                locale -> new RowView(
                        row.sheet(),
                        row.number(),
                        row.text(Field.NAME.name()),
                        row.text(Field.INVESTOR.name()),
                        null,
                        read.stage() == null ? null : views.stageLabel(read.stage()),
                        read.amount(),
                        0,
                        false,
                        RowOutcome.REFUSED,
                        null,
                        null,
                        problem.apply(locale)));
    }
}
