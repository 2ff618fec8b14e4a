package yihao.reward.simulation;

import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.reward.ledger.Ledger;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.InMemorySchemes;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.Schemes;
import yihao.reward.scheme.yaml.SchemeFiles;

/// What stands before the first step: a scheme with two instalments, two budgets of this year and one of the next.
final class Stage {

    static final String SCHEME = "simulated";
    private static final String TEXT = """
            kind: scheme
            id: simulated
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 演练办法, en: Simulated}
            rules:
              publicity: {workingDays: 5, source: ours}
              components:
                - {id: foreign, name: 外资, clause: 到位外资的6‰, base: {kind: FOREIGN_PAID_IN}, kind: flat_rate, permille: 6}
              instalments:
                - {percent: 50, due: 注册, stage: REGISTERED}
                - {due: 竣工达产}
            """;
    static final List<String> BUDGETS = List.of("2026-city", "2026-small", "2027-city");
    static final Schemes SCHEMES = inForce();
    private static final String BEFORE = "2026-08-20T02:00:00Z";

    private Stage() {}

    static void set(Ledger ledger) {
        open(ledger, BUDGETS.get(0), 2026, "9000.00");
        open(ledger, BUDGETS.get(1), 2026, "700.00");
        open(ledger, BUDGETS.get(2), 2027, "3000.00");
    }

    static void open(Ledger ledger, String id, int year, String total) {
        ledger.open(id, year, "bureau", "社会化招商奖励", Money.cny(total), act(FINANCE, BEFORE))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static Schemes inForce() {
        var schemes = new InMemorySchemes();
        var keep = new KeepSchemes(schemes, new SchemeFiles());
        keep.ship(TEXT, act(Actor.service("reward"), "2026-08-20T02:00:00Z"));
        keep.activate(
                        SCHEME + "@1",
                        new FairCompetitionReview("公平审〔2026〕7号", LocalDate.of(2026, 8, 19), "市市场监管局", "通过"),
                        act(HEAD, "2026-08-20T02:00:00Z"))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        return schemes;
    }
}
