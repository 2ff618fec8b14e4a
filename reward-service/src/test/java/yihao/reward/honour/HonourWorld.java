package yihao.reward.honour;

import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.copies.KnownUnit;
import yihao.reward.honour.Nominate.Proposal;
import yihao.reward.honour.Nominee.VetoAnswer;
import yihao.reward.honour.PublishedRankings.Published;
import yihao.reward.honour.PublishedRankings.Ranked;
import yihao.reward.honour.Round.Sum;
import yihao.reward.scheme.InMemorySchemes;
import yihao.rules.RuleBook;
import yihao.testkit.twins.InMemoryPersonKeys;

/// A city with eight districts in one published ranking, and a fund or a payee for each yuan.
final class HonourWorld {

    static final String DAY = "2027-01-11T02:00:00Z";
    static final String SHOWN = "2027-01-12T02:00:00Z";
    static final String AWARDED = "2027-01-20T02:00:00Z";

    final PowerCut power = new PowerCut();
    final InMemorySelections selections = new InMemorySelections(power);
    final Vault vault = InMemoryPersonKeys.vault();
    final KnownInMemory known = new KnownInMemory();
    final Map<String, List<Ranked>> rankings = new HashMap<>();
    final Set<String> marked = new HashSet<>();
    final Map<String, Payouts.Payout> paid = new HashMap<>();
    final List<Payouts.Payout> asked = new ArrayList<>();
    boolean refuses;
    boolean superseded;
    String method = "district-monthly";
    final HoldSelection hold;
    final Nominate nominate;
    final AwardHonour award;
    final PassOnPrizes passOn;

    HonourWorld(RuleBook<HonourKinds> rules, InMemorySchemes schemes) {
        IntStream.rangeClosed(1, 8)
                .forEach(i -> known.units.add(new KnownUnit("d" + i, "DISTRICT", "区" + i, "D" + i, List.of(), true)));
        var book = new HonourBook(rules);
        PublishedRankings published = id ->
                Optional.ofNullable(rankings.get(id)).map(units -> new Published(method, "2026", superseded, units));
        var urns = new Urns(vault);
        hold = new HoldSelection(selections, book, new RankedNominees(published, known), urns);
        KnownPeople people =
                (officer, _) -> officer.startsWith("officer") ? Optional.of("district-zhangdian") : Optional.empty();
        nominate = new Nominate(selections, book, known, people);
        var clock = Clock.fixed(Instant.parse(AWARDED), ZoneOffset.UTC);
        passOn = new PassOnPrizes(selections, book, this::pass, clock);
        UnitFacts facts = (unit, _) -> marked.contains(unit);
        award = new AwardHonour(selections, book, schemes, facts, ChineseCalendar.shipped(), passOn, urns);
    }

    HonourWorld() {
        this(HonourKinds.shipped(), new InMemorySchemes());
    }

    private Outcome<?> pass(Payouts.Payout payout, Act act) {
        power.mayFail();
        if (refuses) {
            return Outcome.refused(HonourProblem.HONOUR_SCHEME_MISSING);
        }
        asked.add(payout);
        paid.putIfAbsent(payout.id(), payout);
        power.mayFail();
        return Outcome.done(payout);
    }

    static Ranked ranked(String unit, int rank, String score) {
        return new Ranked(unit, unit, rank, new BigDecimal(score));
    }

    String opened(String kind, String period, String... nominees) {
        var id = done(hold.open(kind, period, "r", act(BUREAU, DAY)));
        for (var one : nominees) {
            done(nominate.nominate(id, proposal(one), act(BUREAU_2, DAY)));
        }
        done(hold.begin(id, act(BUREAU_2, DAY)));
        return id;
    }

    static Proposal proposal(String one) {
        var what = one.startsWith("d")
                ? Nominee.What.UNIT
                : one.startsWith("officer") ? Nominee.What.OFFICER : Nominee.What.ADVISER;
        return new Proposal(what, one, null, "成绩突出", List.of());
    }

    Outcome<?> vote(String id, Actor voter, Integer... nos) {
        return hold.cast(
                id, List.of(nos).stream().map(no -> new Sum(no, BigDecimal.ONE)).toList(), act(voter, DAY));
    }

    void settled(String id) {
        done(hold.choose(id, List.of(), act(BUREAU, DAY)));
    }

    void published(String id) {
        var answers = new HashMap<Integer, List<VetoAnswer>>();
        of(id).chosen()
                .forEach(one -> answers.put(
                        one.no(),
                        List.of(new VetoAnswer("BLACK_LIST", false, "未列入"), new VetoAnswer("INTEGRITY", false, "无"))));
        done(award.check(id, answers, act(BUREAU_2, SHOWN)));
        done(award.publish(id, act(BUREAU, SHOWN)));
    }

    Outcome<?> awarded(String id) {
        return award.award(id, act(HEAD, AWARDED));
    }

    Selection of(String id) {
        return selections.find(id).orElseThrow().state();
    }

    static String done(Outcome<Versioned<Selection>> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .id();
    }

    static ProblemCode refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
            case Outcome.Done<?> done -> throw new AssertionError(done.toString());
        };
    }
}
