package yihao.project.lifecycle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.project.lifecycle.ImportProjects;
import yihao.project.lifecycle.ProjectLedgerRule;
import yihao.project.lifecycle.ProjectLedgerRule.Field;
import yihao.rules.RuleBook;

/// Rule PJ-09: running projects from a spreadsheet.
@Component
class ProjectLedger implements LedgerKind {

    private final RuleBook<ProjectLedgerRule> book;
    private final ImportProjects importProjects;
    private final ProjectRows projectRows;
    private final ProjectViews views;
    private final JsonMapper json;
    private final Clock clock;

    ProjectLedger(
            RuleBook<ProjectLedgerRule> projectLedgerRules,
            ImportProjects importProjects,
            ProjectRows projectRows,
            ProjectViews views,
            JsonMapper json,
            Clock clock) {
        this.book = projectLedgerRules;
        this.importProjects = importProjects;
        this.projectRows = projectRows;
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return importProjects.whyNot(actor, today());
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        return Ledger.read(
                        file,
                        Headings.of(rule.headings(), CurrencyWords.SHIPPED).with(own))
                .map(ledger -> ledger.withoutExamples(Field.NAME.name(), rule::isExample));
    }

    @Override
    public RowWork check(String fileHash) {
        return work(fileHash, true);
    }

    @Override
    public RowWork entry(String fileHash) {
        return work(fileHash, false);
    }

    private RowWork work(String fileHash, boolean preview) {
        var run = importProjects.run(preview);
        return (rows, act) -> {
            var cells = new ProjectCells(rule(), views.rules(), json, fileHash, CityTime.day(act.at()));
            return projectRows.enter(rows.stream().map(cells::read).toList(), run, act);
        };
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule.name()::in, rule.columns(), ProjectCells::pointer);
    }

    private ProjectLedgerRule rule() {
        return book.inForce(today()).orElseThrow().rules();
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
