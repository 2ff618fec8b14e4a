package yihao.lead.enterprise.web;

import static yihao.lead.enterprise.EnterpriseProblem.MAY_NOT_REGISTER;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.enterprise.EnterpriseLedgerRule;
import yihao.lead.enterprise.EnterpriseLedgerRule.Field;
import yihao.lead.enterprise.ImportEnterprises;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.rules.RuleBook;

/// L2, G5: enterprises from a spreadsheet. A firm is known by its code, its registration or its names: the same file
/// again, by whomever, adds nothing.
@Component
class EnterpriseLedger implements LedgerKind {

    private final RuleBook<EnterpriseLedgerRule> book;
    private final ImportEnterprises importEnterprises;
    private final EnterpriseRows enterpriseRows;
    private final Clock clock;

    EnterpriseLedger(
            RuleBook<EnterpriseLedgerRule> enterpriseLedgerRules,
            ImportEnterprises importEnterprises,
            EnterpriseRows enterpriseRows,
            Clock clock) {
        this.book = enterpriseLedgerRules;
        this.importEnterprises = importEnterprises;
        this.enterpriseRows = enterpriseRows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return RegisterEnterprise.mayRegister(actor) ? Optional.empty() : Optional.of(Refusal.of(MAY_NOT_REGISTER));
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        return Ledger.read(
                        file,
                        Headings.of(rule.headings(), CurrencyWords.of(Map.of())).with(own))
                .map(ledger -> ledger.withoutExamples(Field.NAME.name(), rule::isExample));
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
        var run = importEnterprises.run(preview);
        return (rows, act) -> enterpriseRows.enter(rows, rule(), run, act);
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule.name()::in, rule.columns(), EnterpriseRows::pointer);
    }

    private EnterpriseLedgerRule rule() {
        return book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
    }
}
