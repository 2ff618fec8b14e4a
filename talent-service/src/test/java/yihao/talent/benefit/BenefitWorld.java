package yihao.talent.benefit;

import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.papers.PaperLimits;
import yihao.papers.Release;
import yihao.papers.memory.InMemoryPapers;
import yihao.rules.RuleBook;
import yihao.rules.RuleReading;
import yihao.talent.Degree;
import yihao.talent.World;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.BenefitTable;
import yihao.talent.entitlement.BenefitTables;
import yihao.talent.entitlement.EntitlementPolicy;
import yihao.talent.payment.LedgerRefusal;
import yihao.talent.payment.PaymentDemands;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.payment.PaymentOrders.Answer.Ordered;
import yihao.talent.payment.PaymentOrders.Answer.Unanswered;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;

/// The benefits of the example world: made-up tables, a ledger that can be away, referrers and claims by name.
final class BenefitWorld {

    static final Act CLOCK = Act.ofService("talent-service", noon(TODAY), "job");

    final InMemoryTalents talents = new InMemoryTalents();
    final InMemoryBenefits benefits = new InMemoryBenefits();
    final InMemoryYearlyPots pots = new InMemoryYearlyPots();
    final Map<String, String> ordered = new LinkedHashMap<>();
    final Map<String, Money> demanded = new LinkedHashMap<>();
    final Map<String, Money> cameBack = new HashMap<>();
    final Map<String, String> introducers = new HashMap<>();
    final List<ProjectRewards.Claimed> claims = new ArrayList<>();
    final InMemoryPapers papers =
            new InMemoryPapers(new PaperLimits(1000, Set.of("application/pdf")), Release.ALSO_UNSCANNED);
    boolean ledgerIsUp = true;

    /// What the ledger answers to everything, where it says no.
    @Nullable
    LedgerRefusal says;

    final OrderPayments orders = new OrderPayments(
            benefits,
            owed -> says != null
                    ? new PaymentOrders.Answer.Refused(says)
                    : ledgerIsUp
                            ? new Ordered(ordered.computeIfAbsent(owed.sourceId(), one -> "payment-of-" + one))
                            : new Unanswered());
    final GrantBenefit grant;
    final DecideBenefit decide;
    final ConfirmInstalments confirm = new ConfirmInstalments(benefits, talents, orders, papers);
    final DemandBack demandBack = new DemandBack(benefits, talents, this::demand);

    BenefitWorld(BenefitTables tables) {
        Introducers brought = talent -> Optional.ofNullable(introducers.get(talent))
                .map(one -> new Introducers.Introducer(one, !one.startsWith("unit-")));
        var conflict = new RewardConflict(_ -> claims, brought);
        grant = new GrantBenefit(
                benefits,
                talents,
                new EntitlementPolicy(tables, Catalogues.shipped()),
                brought,
                conflict,
                new YearlyCaps(pots, benefits),
                papers,
                World.numbers());
        decide = new DecideBenefit(benefits, talents, orders, conflict);
    }

    /// By a text of a table.
    static BenefitWorld of(String... rows) {
        return new BenefitWorld(tables(rows));
    }

    static BenefitTables tables(String... texts) {
        return new BenefitTables(RuleBook.of(List.of(texts).stream()
                .map(BenefitWorld::table)
                .map(text -> switch (BenefitTable.FORMAT.read(text)) {
                    case RuleReading.Read<BenefitTable>(var set) -> set;
                    case RuleReading.Unreadable<BenefitTable>(var problems) ->
                        throw new AssertionError(problems.toString());
                })
                .toList()));
    }

    /// @param rules city, then what stands below `rules`
    static String table(String rules) {
        var city = rules.lines().findFirst().orElseThrow().strip();
        return """
                kind: talent-benefits
                id: %s
                version: 1
                validFrom: 2020-01-01
                source: ours
                rules:
                  city: %s
                %s
                """.formatted(
                city, city, rules.lines().skip(1).map(line -> "  " + line).reduce("", (a, b) -> a + "\n" + b));
    }

    private PaymentDemands.Answer demand(PaymentDemands.AskedBack asked) {
        if (says != null) {
            return new PaymentDemands.Answer.Refused(says);
        }
        if (!ledgerIsUp) {
            return new PaymentDemands.Answer.Unanswered();
        }
        demanded.put(asked.sourceId(), asked.amount());
        var recovery = "recovery-of-" + asked.sourceId();
        return new PaymentDemands.Answer.Demanded(recovery, cameBack.getOrDefault(recovery, cny("0")));
    }

    void arrived(String id, LocalDate on, String... titles) {
        var held = List.of(titles).stream()
                .map(title -> new Title(title, "—", 2020))
                .toList();
        talents.add(id, InMemoryTalents.arrived(Degree.DOCTOR, held, on), TalentAction.REGISTERED, by(OFFICE));
    }

    void left(String id, LocalDate on) {
        var today = on.isAfter(TODAY) ? on : TODAY;
        talents.change(id, TalentAction.LEFT, CLOCK, talent -> talent.leave(on, today));
    }

    /// A new stay of somebody who had left.
    void back(String id, LocalDate on) {
        talents.change(id, TalentAction.CAME_BACK, CLOCK, Talent::comeBack);
        var place = new Placement("need-2", World.PROJECT, World.ZHANGDIAN, on, null);
        talents.change(id, TalentAction.ARRIVED, CLOCK, talent -> talent.arriveAt(place));
    }

    /// Granted by one and approved by another.
    Benefit approved(String id, Application application) {
        return approved(id, application, TODAY);
    }

    Benefit approved(String id, Application application, LocalDate on) {
        value(grant.grant(id, application, World.on(on, OFFICE)));
        return value(decide.approve(id, World.on(on, HEAD))).state();
    }

    void paid(String source) {
        orders.paid(source, "payment-of-" + source, noon(TODAY), CLOCK);
    }

    Benefit benefit(String id) {
        return benefits.find(id).orElseThrow().state();
    }

    Benefit.Status status(String id) {
        return benefit(id).status();
    }
}
