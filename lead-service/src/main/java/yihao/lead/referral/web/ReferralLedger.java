package yihao.lead.referral.web;

import static yihao.lead.referral.ReferralProblem.MAY_NOT_FILE_FOR_OTHERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.referral.FileReferral;
import yihao.lead.referral.ImportReferrals;
import yihao.lead.referral.ReferralLedgerRule;
import yihao.lead.referral.ReferralLedgerRule.Field;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.RowWork;
import yihao.rules.RuleBook;

/// L11, G5: referrals from a spreadsheet, filed by an officer on behalf of their referrers. A filing is known by its
/// lead, its referrers and their shares: the same file again adds nothing.
@Component
class ReferralLedger implements LedgerKind {

    private final RuleBook<ReferralLedgerRule> book;
    private final ImportReferrals importReferrals;
    private final ReferralRows referralRows;
    private final Clock clock;

    ReferralLedger(
            RuleBook<ReferralLedgerRule> referralLedgerRules,
            ImportReferrals importReferrals,
            ReferralRows referralRows,
            Clock clock) {
        this.book = referralLedgerRules;
        this.importReferrals = importReferrals;
        this.referralRows = referralRows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return FileReferral.mayFileForOthers(actor)
                ? Optional.empty()
                : Optional.of(Refusal.of(MAY_NOT_FILE_FOR_OTHERS));
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var rule = rule();
        return Ledger.read(
                        file,
                        Headings.of(rule.headings(), CurrencyWords.of(Map.of())).with(own))
                .map(ledger -> ledger.withoutExamples(Field.REFERRER.name(), rule::isExample))
                .map(ledger -> new Ledger(
                        new JointRows(importReferrals.jointMost(today()), rule).together(ledger.rows()),
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
        var run = importReferrals.run(preview);
        return (rows, act) -> referralRows.enter(rows, rule(), run, act);
    }

    @Override
    public Form<Field> form() {
        var rule = rule();
        return new Form<>(rule.name()::in, rule.columns(), ReferralCells::pointer);
    }

    private ReferralLedgerRule rule() {
        return book.inForce(today()).orElseThrow().rules();
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
