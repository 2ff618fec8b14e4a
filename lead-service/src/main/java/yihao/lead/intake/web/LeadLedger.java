package yihao.lead.intake.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.LeadProblem;
import yihao.lead.intake.EarlierRows;
import yihao.lead.intake.LedgerRule;
import yihao.lead.intake.LedgerRule.Field;
import yihao.lead.intake.ReportLead;
import yihao.lead.intake.web.RowReader.ReadRow;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.rules.RuleBook;

/// L12: leads from a spreadsheet. Each row has a result of its own; the same row of the same file of the same person
/// is the same lead.
@Component
class LeadLedger implements LedgerKind {

    private final RuleBook<LedgerRule> book;
    private final ReportRows reportRows;
    private final ItemReader items;
    private final Clock clock;

    LeadLedger(RuleBook<LedgerRule> book, ReportRows reportRows, JsonMapper json, Validator validator, Clock clock) {
        this.book = book;
        this.reportRows = reportRows;
        this.items = new ItemReader(json, validator);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leads";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return ReportLead.mayReport(actor) ? Optional.empty() : Optional.of(Refusal.of(LeadProblem.MAY_NOT_REPORT));
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        var headings = Headings.of(rule.headings(), CurrencyWords.SHIPPED).with(own);
        return Ledger.read(file, headings)
                .map(ledger -> ledger.withoutExamples(Field.INVESTOR.name(), rule::isExample));
    }

    @Override
    public RowWork check(String fileHash) {
        var earlier = new EarlierRows();
        return (rows, act) -> reportRows.foresee(read(rows, fileHash), earlier, act);
    }

    @Override
    public RowWork entry(String fileHash) {
        return (rows, act) -> reportRows.report(read(rows, fileHash), act);
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule::name, rule.columns(), RowReader::pointer);
    }

    private List<ReadRow> read(List<Row> rows, String fileHash) {
        var reader = new RowReader(rule(), items, fileHash);
        return rows.stream().map(reader::read).toList();
    }

    private LedgerRule rule() {
        return book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
    }
}
