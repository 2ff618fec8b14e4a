package yihao.lead;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.LIAISON_CLIENT;
import static yihao.kernel.Function.REFERRER;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.testkit.twins.Acts.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Judgement.Answer;
import yihao.lead.Judgement.Point;
import yihao.lead.dispatch.DispatchLead;
import yihao.lead.dispute.DisputeFirstReport;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.RecogniseFirm;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.firstreport.FirstReport;
import yihao.lead.firstreport.FirstReportRule;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.intake.ReportLead;
import yihao.lead.intake.ReportLead.Reported;
import yihao.lead.intake.TypedReport;
import yihao.lead.judging.JudgeLead;
import yihao.lead.pool.HandBack;
import yihao.lead.pool.PickLead;
import yihao.reference.ChineseCalendar;
import yihao.reference.names.EnterpriseNames;
import yihao.testkit.twins.Acts;

/// The capabilities wired over twins, the shipped rules and the real calendar.
public class World {

    public static final String CITY = "city-zibo";
    public static final String BUREAU = "bureau";
    public static final String ZHANGDIAN = "district-zhangdian";
    public static final String LINZI = "district-linzi";
    public static final String SQUAD = "squad-01";
    public static final String PARK = "park-qilu";
    public static final String MUNICH = "office-munich";

    public static final Actor OFFICE = actor("liaison-munich", MUNICH, LIAISON_CLIENT);
    public static final Actor ZHANGDIAN_OFFICER = actor("zhangdian.officer", ZHANGDIAN, UNIT_OFFICER);
    public static final Actor ZHANGDIAN_HEAD = actor("zhangdian.head", ZHANGDIAN, UNIT_HEAD);
    public static final Actor LINZI_OFFICER = actor("linzi.officer", LINZI, UNIT_OFFICER);
    public static final Actor BUREAU_PERSON = actor("bureau.officer", BUREAU, BUREAU_OFFICER);
    public static final Actor BUREAU_CHIEF = actor("bureau.head", BUREAU, BUREAU_HEAD);
    public static final Actor SUPERVISOR = actor("supervision", CITY, SUPERVISION);
    public static final Actor REFERRING = actor("referrer", CITY, REFERRER);

    /// A Tuesday.
    public static final String FIRST_OF_SEPTEMBER = "2026-09-01T01:30:00Z";

    public final InMemoryLeads leads = new InMemoryLeads();
    public final EnterpriseNames names = EnterpriseNames.shipped();
    public final Network network = new ExampleNetwork();
    public final EnterpriseSight enterpriseSight = new EnterpriseSight(network);
    public final InMemoryEnterprises enterprises = new InMemoryEnterprises(enterpriseSight);
    public final LeadSight sight = new LeadSight(network, leads);
    public final Recycling recycling = new Recycling(PoolRule.shipped(), network);
    public final FirstReport firstReport = new FirstReport(leads, network, FirstReportRule.shipped(), recycling, names);
    public final RegisterEnterprise register =
            new RegisterEnterprise(enterprises, enterpriseSight, new IdentityKeys(names));
    public final RecogniseFirm recogniseFirm = new RecogniseFirm(enterprises, enterpriseSight, new IdentityKeys(names));
    public final DueDates dueDates = new DueDates(ClockRule.shipped(), ChineseCalendar.shipped(), network);
    public final ReportLead reportLead = new ReportLead(
            leads,
            sight,
            firstReport,
            register,
            dueDates,
            (amount, day) ->
                    amount.currency().getCurrencyCode().equals("CNY") && !amount.isLessThan(Money.cny("500000000")));
    public final JudgeLead judgeLead = new JudgeLead(sight, dueDates, firstReport);
    public final DispatchLead dispatchLead = new DispatchLead(sight, network, dueDates);

    public final PickLead pickLead = new PickLead(leads, sight, network, firstReport, dueDates, PoolRule.shipped());
    public final HandBack handBack = new HandBack(sight, recycling);
    public final DisputeFirstReport disputes = new DisputeFirstReport(leads, sight, firstReport, register, dueDates);

    public static Investor investor(String name) {
        return new Investor(null, List.of(new InvestorName(name, "zh")), null, null, "CN");
    }

    public static TypedReport typed(Investor investor) {
        return typed(investor, Sharing.CITY);
    }

    public static TypedReport typed(Investor investor, Sharing sharing) {
        return new TypedReport(
                "精细化工项目",
                "年产 5 万吨",
                investor,
                Money.cny("80000000"),
                "2614",
                Channel.OVERSEAS_OFFICE,
                sharing,
                List.of(),
                null);
    }

    /// A report of the office abroad.
    public static Report written(String investor, boolean major) {
        return new Report(
                "精细化工项目",
                null,
                investor(investor),
                Money.cny("80000000"),
                null,
                Channel.OVERSEAS_OFFICE,
                Sharing.CITY,
                List.of(),
                null,
                MUNICH,
                OFFICE.subject(),
                java.time.Instant.parse(FIRST_OF_SEPTEMBER),
                major,
                List.of(MUNICH, BUREAU, CITY));
    }

    public Outcome<Reported> report(Investor investor, Actor by, String at) {
        return reportLead.report(typed(investor), Acts.by(by, at));
    }

    /// A lead of the office abroad, reported on the first of September 2026.
    public Versioned<Lead> reported(String name) {
        return done(report(investor(name), OFFICE, FIRST_OF_SEPTEMBER)).lead();
    }

    public Versioned<Lead> judged(String name) {
        return done(
                judgeLead.judge(reported(name).id(), allMet(), Map.of(), at(BUREAU_PERSON, "2026-09-02T02:00:00Z")));
    }

    public Versioned<Lead> accepted(String name, String unit, Actor by) {
        return accepted(judged(name), unit, by);
    }

    public Versioned<Lead> accepted(Versioned<Lead> lead, String unit, Actor by) {
        var _ = done(dispatchLead.dispatch(lead.id(), List.of(unit), at(BUREAU_PERSON, "2026-09-03T02:00:00Z")));
        return done(dispatchLead.accept(lead.id(), unit, at(by, "2026-09-04T02:00:00Z")));
    }

    /// Reported by Zhangdian and judged.
    public Versioned<Lead> judged(String name, Sharing sharing) {
        var example = typed(investor(name));
        var own = new TypedReport(
                example.title(),
                null,
                example.investor(),
                example.amount(),
                null,
                example.channel(),
                sharing,
                List.of(),
                null);
        var lead = done(reportLead.report(own, at(ZHANGDIAN_OFFICER, FIRST_OF_SEPTEMBER)))
                .lead();
        return done(judgeLead.judge(lead.id(), allMet(), Map.of(), at(BUREAU_PERSON, "2026-09-02T02:00:00Z")));
    }

    /// The same, and handed back by it on 10 September 2026.
    public Versioned<Lead> pooled(String name, Sharing sharing) {
        return done(handBack.handBack(
                judged(name, sharing).id(),
                at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z").because("无合适用地")));
    }

    public Lead now(String id) {
        return leads.find(id).orElseThrow().state();
    }

    public static Act at(Actor actor, String instant) {
        return Acts.by(actor, instant);
    }

    public static Map<Point, Answer> allMet() {
        var answers = new EnumMap<Point, Answer>(Point.class);
        for (var point : Point.values()) {
            answers.put(point, new Answer(true, "有据"));
        }
        return answers;
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }

    public static yihao.kernel.Refusal refused(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal;
            case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
        };
    }

    private static final class ExampleNetwork implements Network {

        private static final Map<String, Entry> UNITS = Map.of(
                CITY, entry(CITY, "淄博市", "Zibo", "CITY", List.of()),
                BUREAU, entry(BUREAU, "市投资促进局", "Investment Promotion Bureau", "BUREAU", List.of(CITY)),
                ZHANGDIAN, entry(ZHANGDIAN, "张店区", "Zhangdian", "DISTRICT", List.of(CITY)),
                LINZI, entry(LINZI, "临淄区", "Linzi", "DISTRICT", List.of(CITY)),
                PARK, entry(PARK, "齐鲁化学工业区", "Qilu Chemical Park", "ZONE", List.of(LINZI, CITY)),
                SQUAD, entry(SQUAD, "一小分队", "Squad 1", "SQUAD", List.of(ZHANGDIAN, CITY)),
                MUNICH, entry(MUNICH, "慕尼黑代表处", "Munich Office", "OVERSEAS_OFFICE", List.of(BUREAU, CITY)));

        private static Entry entry(String id, String zh, String en, String kind, List<String> above) {
            return new Entry(id, zh, en, kind, null, null, above, true);
        }

        @Override
        public List<Entry> called(String name) {
            return UNITS.values().stream()
                    .filter(unit -> unit.nameZh().equals(name))
                    .toList();
        }

        @Override
        public Optional<Entry> unit(String id) {
            return Optional.ofNullable(UNITS.get(id));
        }

        @Override
        public Map<String, Standing> standings() {
            return UNITS.values().stream()
                    .collect(Collectors.toMap(
                            Entry::id, unit -> new Standing(unit.kind(), unit.ancestors(), List.of())));
        }
    }
}
