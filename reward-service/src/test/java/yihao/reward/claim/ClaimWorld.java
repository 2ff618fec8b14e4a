package yihao.reward.claim;

import static yihao.reward.People.BUREAU;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.STATISTICS;
import static yihao.reward.People.TAX;
import static yihao.reward.People.TREASURY;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.copies.KnownReferral;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;
import yihao.reward.paymentorder.InMemoryPaymentOrders;
import yihao.reward.paymentorder.InMemoryRecoveries;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.TakeBack;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.InMemorySchemes;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.ShippedSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

/// The famous claim: ten million dollars arrived in Zhangdian, brought by a confirmed referrer, under jinan-2019.
public final class ClaimWorld {

    static final String BUDGET = "2026-city-reward";
    static final String APPLIED = "2026-09-16T02:00:00Z";
    static final String REVIEWED = "2026-09-22T02:00:00Z";
    public static final String PUBLISHED = "2026-09-28T02:00:00Z";
    public static final String APPROVED = "2026-10-12T02:00:00Z";

    final PowerCut power = new PowerCut();
    final KnownInMemory known = new KnownInMemory();
    final InMemorySchemes schemes = new InMemorySchemes();
    public final InMemoryClaims claims = new InMemoryClaims(power);
    final InMemoryAwards awards = new InMemoryAwards(power);
    final InMemoryBudgets budgets = new InMemoryBudgets(power);
    final InMemoryPostings postings = new InMemoryPostings(power);
    final InMemoryPaymentOrders orders = new InMemoryPaymentOrders(power);
    final Ledger ledger = new Ledger(budgets, postings);
    final PayOut payOut = new PayOut(orders, ledger, List.of(new ClaimPayments(claims, known)));
    private final AtomicInteger next = new AtomicInteger();
    final ApplyForReward applying = new ApplyForReward(
            claims,
            awards,
            schemes,
            known,
            (prefix, year) -> "%s-%d-%06d".formatted(prefix, year, next.incrementAndGet()),
            () -> "claim" + next.incrementAndGet());
    final Due due = new Due(known);
    final ConfirmInstalment confirming = new ConfirmInstalment(claims);
    final Withholding withholding = new Withholding(WithholdingRules.shipped());
    final PayClaim paying = new PayClaim(
            claims, orders, payOut, (prefix, year) -> "%s-%d-000001".formatted(prefix, year), withholding, due, known);

    @Nullable
    Outcome<List<KnownCapital>> answer;

    public final DecideClaim deciding = new DecideClaim(
            claims,
            awards,
            known,
            id -> answer == null ? Outcome.done(known.capitalOf(id)) : answer,
            ChineseCalendar.shipped());

    final HintClawback hinting = new HintClawback(claims, known);
    final HoldClaim holding = new HoldClaim(claims);
    final InMemoryRecoveries recoveries = new InMemoryRecoveries(power);
    final ClawBackClaim clawing = new ClawBackClaim(claims, awards, new TakeBack(orders, recoveries, ledger), due);

    public ClaimWorld() {
        known.projects.add(KnownInMemory.project("p1", "district-zhangdian", Map.of()));
        known.referrals.add(
                new KnownReferral("r1", "R-2026-000001", "referrer-1", "referrer", "lead-p1", true, List.of()));
        known.capital.add(KnownInMemory.foreign(
                "c1", "p1", "district-zhangdian", "10000000.00", "71234000.00", "2026-09-15", true));
        var keep = new KeepSchemes(schemes, new SchemeFiles());
        keep.ship(ShippedSchemes.text("jinan-2019"), act(Actor.service("reward"), APPLIED));
        keep.activate(
                "jinan-2019@1",
                new FairCompetitionReview("公平审〔2026〕7号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过"),
                act(HEAD, APPLIED));
        ledger.open(BUDGET, 2026, "bureau", "社会化招商奖励", Money.cny("1000000.00"), act(FINANCE, APPLIED));
    }

    Outcome<Versioned<Claim>> apply(Actor actor) {
        return applying.apply(new Application("p1", "r1", "jinan-2019", Map.of()), act(actor, APPLIED));
    }

    Outcome<Versioned<Claim>> review(String id, ReviewBody body, Actor actor) {
        return deciding.review(id, body, true, act(actor, REVIEWED, "情况属实"));
    }

    String applied() {
        return idOf(apply(ZHANGDIAN));
    }

    String reviewed() {
        var id = applied();
        reviewedByAll(id);
        return id;
    }

    void reviewedByAll(String id) {
        review(id, ReviewBody.COMMERCE, COMMERCE);
        review(id, ReviewBody.FINANCE, TREASURY);
        review(id, ReviewBody.TAX, TAX);
        review(id, ReviewBody.STATISTICS, STATISTICS);
    }

    public String published() {
        var id = reviewed();
        deciding.publish(id, act(BUREAU, PUBLISHED));
        return id;
    }

    String approved() {
        var id = published();
        deciding.approve(id, true, act(HEAD, APPROVED));
        return id;
    }

    Claim claim(String id) {
        return claims.find(id).orElseThrow().state();
    }

    Act pay(Actor actor) {
        return act(actor, "2026-10-13T02:00:00Z");
    }

    static String idOf(Outcome<Versioned<Claim>> outcome) {
        return outcome.map(Versioned::id).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
