package yihao.lead.network.web;

import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.network.ImportUnits;
import yihao.lead.network.UnitLedgerRule;
import yihao.lead.network.UnitLedgerRule.Field;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.rules.RuleBook;

/// L1, G5: units and squads from a spreadsheet. A unit is known by its id, or by parent and name: the same file again,
/// by whomever, adds nothing.
@Component
class UnitLedger implements LedgerKind {

    private final RuleBook<UnitLedgerRule> book;
    private final ImportUnits importUnits;
    private final UnitRows unitRows;
    private final Clock clock;

    UnitLedger(RuleBook<UnitLedgerRule> unitLedgerRules, ImportUnits importUnits, UnitRows unitRows, Clock clock) {
        this.book = unitLedgerRules;
        this.importUnits = importUnits;
        this.unitRows = unitRows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return ImportUnits.mayImport(actor) ? Optional.empty() : Optional.of(Refusal.of(ONLY_SECURITY_ADMINISTRATOR));
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        return Ledger.read(
                        file,
                        Headings.of(rule.headings(), CurrencyWords.of(Map.of())).with(own))
                .map(ledger -> ledger.withoutExamples(Field.NAME_ZH.name(), rule::isExample))
                .map(ledger -> new Ledger(
                        unitRows.parentsFirst(ledger.rows(), rule),
                        ledger.unread(),
                        ledger.hidden(),
                        ledger.leftOut()));
    }

    @Override
    public RowWork check(String fileHash) {
        return work(true);
    }

    @Override
    public RowWork entry(String fileHash) {
        return work(false);
    }

    private RowWork work(boolean preview) {
        var run = importUnits.run(preview);
        return (rows, act) -> unitRows.enter(rows, rule(), run, act);
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule.name()::in, rule.columns(), UnitRows::pointer);
    }

    private UnitLedgerRule rule() {
        return book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
    }
}
