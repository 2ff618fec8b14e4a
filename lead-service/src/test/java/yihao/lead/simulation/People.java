package yihao.lead.simulation;

import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Dispute.Keeper;
import yihao.lead.Investor;
import yihao.lead.World;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.intake.TypedReport;
import yihao.reference.names.EnterpriseNames;
import yihao.testkit.simulation.Door;

/// The officers, and what they ask lead-service for. The leads they mean are looked up beside the processes: what goes
/// wrong is to go wrong in their own calls.
final class People {

    private static final List<Actor> OFFICERS = List.of(OFFICE, ZHANGDIAN_OFFICER, LINZI_OFFICER);
    /// The last is called nearly like the first.
    private static final List<String> FIRMS =
            List.of("贝斯精细化工有限公司", "东岳氟材料股份有限公司", "凯盛玻璃有限公司", "蓝帆医疗器械有限公司", "贝斯精细化学有限公司");
    private static final List<Set<String>> KEYS = FIRMS.stream()
            .map(firm -> new IdentityKeys(EnterpriseNames.shipped()).of(World.investor(firm)))
            .toList();

    private final LeadCity city;
    private final Promises promises;
    private final boolean keysOutside;

    People(LeadCity city, Promises promises, boolean keysOutside) {
        this.city = city;
        this.promises = promises;
        this.keysOutside = keysOutside;
    }

    void report(Deed deed) {
        var here = city.lead(deed.instance());
        var act = act(OFFICERS.get(deed.unit()), deed);
        promises.tried(deed, act.at());
        once(
                        here,
                        act,
                        by -> here.reportLead
                                .report(titled(Promises.title(deed), investor(deed)), by)
                                .map(made -> made.lead().id()))
                .ifPresent(id -> promises.acknowledged(deed, id));
    }

    private static TypedReport titled(String title, Investor investor) {
        var typed = World.typed(investor);
        return new TypedReport(
                title,
                typed.content(),
                typed.investor(),
                typed.amount(),
                typed.industry(),
                typed.channel(),
                typed.sharing(),
                List.of(),
                null);
    }

    void progress(Deed deed) {
        var here = city.lead(deed.instance());
        held(deed)
                .flatMap(lead -> once(
                        here,
                        act(BUREAU_PERSON, deed),
                        by -> here.dispatchLead
                                .recordProgress(lead, Promises.title(deed), null, by)
                                .map(Versioned::id)))
                .ifPresent(id -> promises.acknowledged(deed, id));
    }

    /// One in four is declined by the first district it is handed to.
    void handOver(Deed deed) {
        var here = city.lead(deed.instance());
        held(deed).ifPresent(lead -> {
            var plain = act(BUREAU_PERSON, deed).withoutKey();
            var district = act(ZHANGDIAN_OFFICER, deed).withoutKey();
            here.judgeLead.judge(lead, World.allMet(), Map.of(), plain);
            here.dispatchLead.dispatch(lead, List.of(ZHANGDIAN), plain);
            if (deed.much() % 4 == 0) {
                here.dispatchLead.decline(lead, ZHANGDIAN, district.because("无地"));
            } else {
                here.dispatchLead.accept(lead, ZHANGDIAN, district);
            }
        });
    }

    void convert(Deed deed) {
        held(deed)
                .ifPresent(lead ->
                        city.lead(deed.instance()).convertLead.convert(lead, ZHANGDIAN, act(BUREAU_PERSON, deed)));
    }

    void letGo(Deed deed) {
        held(deed)
                .ifPresent(lead -> city.lead(deed.instance())
                        .dispatchLead
                        .release(lead, act(BUREAU_PERSON, deed).because("无意")));
    }

    void handBack(Deed deed) {
        held(deed)
                .ifPresent(lead -> city.lead(deed.instance())
                        .handBack
                        .handBack(lead, act(BUREAU_PERSON, deed).because("无地")));
    }

    void pick(Deed deed) {
        var here = city.lead(deed.instance());
        leads(Filters.eq("state.status", "POOLED")).stream().findFirst().ifPresent(lead -> {
            var _ = once(
                    here,
                    act(OFFICERS.get(deed.unit()), deed),
                    by -> here.pickLead.pick(id(lead), by).map(Versioned::id));
        });
    }

    /// Two leads of similar names are found the same, or not.
    void compare(Deed deed) {
        var here = city.lead(deed.instance());
        var same = deed.much() % 3 != 0;
        leads(Filters.eq("state.due.kind", "DECIDE_SIMILARITY")).stream()
                .findFirst()
                .ifPresent(lead -> {
                    var other = first(lead, "similar", "decision")
                            .getString("leadId")
                            .getValue();
                    var _ = once(
                            here,
                            act(BUREAU_PERSON, deed).because("看过"),
                            by -> here.judgeLead
                                    .decideSimilarity(id(lead), other, same, by)
                                    .map(decided -> promises.compared(decided.id(), other, same)));
                });
    }

    void dispute(Deed deed) {
        var here = city.lead(deed.instance());
        once(
                        here,
                        act(OFFICERS.get(deed.unit()), deed),
                        by -> here.disputes
                                .file(investor(deed), Promises.title(deed), by)
                                .map(filed -> filed.lead().id()))
                .ifPresent(id -> promises.acknowledged(deed, id));
    }

    void rule(Deed deed) {
        var keeper = deed.much() % 2 == 0 ? Keeper.CLAIMANT : Keeper.HOLDER;
        leads(Filters.eq("state.due.kind", "ARBITRATE")).stream()
                .findFirst()
                .ifPresent(lead -> city.lead(deed.instance())
                        .disputes
                        .rule(
                                id(lead),
                                first(lead, "disputes", "ruling")
                                        .getString("number")
                                        .getValue(),
                                keeper,
                                act(BUREAU_CHIEF, deed).because("有据")));
    }

    /// The first of these that has no such answer yet.
    private static BsonDocument first(BsonDocument lead, String list, String answer) {
        return lead.getDocument("state").getArray(list).stream()
                .map(BsonValue::asDocument)
                .filter(one -> !one.containsKey(answer))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> held(Deed deed) {
        return leads(Filters.in("state.protection.keys", KEYS.get(deed.firm()))).stream()
                .map(People::id)
                .findFirst();
    }

    private List<BsonDocument> leads(Bson filter) {
        return city.store.look("lead", "leads", filter);
    }

    private static String id(BsonDocument lead) {
        return lead.getString("_id").getValue();
    }

    private static Investor investor(Deed deed) {
        return World.investor(FIRMS.get(deed.firm()));
    }

    private Act act(Actor actor, Deed deed) {
        var key = deed.kind() + "-" + deed.request();
        return new Act(actor, city.times.now(), null, key, new RequestKey(key, "body"), null);
    }

    private Optional<String> once(LeadLife here, Act act, java.util.function.Function<Act, Outcome<String>> deed) {
        return keysOutside
                ? new KeyOutside(here.platform.store).once(act, deed)
                : new Door(here.platform.store).once(act, deed);
    }
}
