package yihao.lead.visit.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.visit.PlanVisit;
import yihao.lead.visit.VisitLedgerRule;
import yihao.lead.visit.VisitLedgerRule.Field;
import yihao.lead.visit.VisitProblem;
import yihao.lead.visit.web.VisitRowReader.ReadRow;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.rules.RuleBook;

/// G5: visits from a spreadsheet. Each row has a result of its own; the same row of the same file of the same person is
/// the same visit.
@Component
class VisitLedger implements LedgerKind {

    private final RuleBook<VisitLedgerRule> book;
    private final VisitRows visitRows;
    private final Validator validator;
    private final Clock clock;

    VisitLedger(RuleBook<VisitLedgerRule> visitLedgerRules, VisitRows visitRows, Validator validator, Clock clock) {
        this.book = visitLedgerRules;
        this.visitRows = visitRows;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return PlanVisit.mayVisit(actor) ? Optional.empty() : Optional.of(Refusal.of(VisitProblem.MAY_NOT_VISIT));
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        return Ledger.read(
                        file,
                        Headings.of(rule.headings(), CurrencyWords.of(Map.of())).with(own))
                .map(ledger -> ledger.withoutExamples(Field.FIRM.name(), rule::isExample));
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
        var before = VisitRows.Before.nothing();
        return (rows, act) -> visitRows.enter(read(rows, fileHash, CityTime.day(act.at())), before, preview, act);
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule.name()::in, rule.columns(), VisitRowReader::pointer);
    }

    private List<ReadRow> read(List<Row> rows, String fileHash, LocalDate today) {
        var reader = new VisitRowReader(rule(), validator, fileHash, today);
        return rows.stream().map(reader::read).toList();
    }

    private VisitLedgerRule rule() {
        return book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
    }
}
