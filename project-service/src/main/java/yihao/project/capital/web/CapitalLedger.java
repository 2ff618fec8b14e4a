package yihao.project.capital.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.project.capital.CapitalLedgerRule;
import yihao.project.capital.CapitalLedgerRule.Field;
import yihao.project.capital.ImportCapital;
import yihao.rules.RuleBook;

/// Rule PC-08: paid-in funds from a spreadsheet.
@Component
class CapitalLedger implements LedgerKind {

    private final RuleBook<CapitalLedgerRule> book;
    private final ImportCapital importCapital;
    private final CapitalRows capitalRows;
    private final Clock clock;

    CapitalLedger(
            RuleBook<CapitalLedgerRule> capitalLedgerRules,
            ImportCapital importCapital,
            CapitalRows capitalRows,
            Clock clock) {
        this.book = capitalLedgerRules;
        this.importCapital = importCapital;
        this.capitalRows = capitalRows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "capital";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return importCapital.whyNot(actor, today());
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        return Ledger.read(
                        file,
                        Headings.of(rule.headings(), CurrencyWords.SHIPPED).with(own))
                .map(ledger -> ledger.withoutExamples(Field.PROJECT.name(), rule::isExample));
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
        var run = importCapital.run(preview);
        return (rows, act) -> capitalRows.enter(rows, fileHash, rule(), run, act);
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule.name()::in, rule.columns(), CapitalCells::pointer);
    }

    private CapitalLedgerRule rule() {
        return book.inForce(today()).orElseThrow().rules();
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
