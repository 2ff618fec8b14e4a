package yihao.lead.referral.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.contracts.lead.ReferralEvent;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.lead.ReferralState.ReferralConfirmation;
import yihao.contracts.lead.ReferralState.ReferralShare;
import yihao.kernel.Actor;
import yihao.kernel.Doer;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.referral.Party;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralStatus;
import yihao.lead.referral.Referrals;
import yihao.lead.referral.ReferrerShare;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoReferrals extends MongoAggregates<Referral> implements Referrals, LookUp<Referral> {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoReferrals(Store store, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("referrals", Referral.class)
                        .readers(MongoReferrals::readers)
                        .unique("state.standsFor")
                        .unique("state.openFor")
                        .unique("state.links.hash")
                        .index("readers", "_id")
                        .latest("state.number", "readers")
                        .index("state.leadId", "_id")
                        .index("state.status", "_id")
                        .events(EventsOut.named(ReferralEvent.class, MongoReferrals::state)));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("R", year);
    }

    @Override
    public Optional<Versioned<Referral>> standingFor(String leadId) {
        return first(Filters.eq("state.standsFor", leadId));
    }

    @Override
    public Optional<Versioned<Referral>> withLink(String hash) {
        return first(Filters.eq("state.links.hash", hash));
    }

    @Override
    public List<Versioned<Referral>> waiting(int limit) {
        return query(Filters.eq("state.status", ReferralStatus.WAITING.name()), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Referral>> ofLead(String leadId) {
        return query(Filters.eq("state.leadId", leadId), Sorts.ascending("_id"), 200);
    }

    @Override
    public List<Versioned<Referral>> visibleTo(
            Actor actor, @Nullable ReferralStatus status, @Nullable String after, int limit) {
        var wanted = wanted(actor, status);
        var next = after == null ? wanted : Filters.and(wanted, Filters.gt("_id", after));
        return query(next, Sorts.ascending("_id"), limit);
    }

    @Override
    public long countVisibleTo(Actor actor, @Nullable ReferralStatus status, int most) {
        return count(wanted(actor, status), most);
    }

    @Override
    public List<Versioned<Referral>> lookUp(Actor actor, String typed, int limit) {
        return saying(seenBy(actor), typed, limit, "state.leadNumber");
    }

    private static Bson seenBy(Actor actor) {
        var scopes = new HashSet<>(actor.scopes());
        scopes.remove(Actor.CITY);
        scopes.add(person(actor.subject()));
        return Filters.in("readers", scopes);
    }

    private static Bson wanted(Actor actor, @Nullable ReferralStatus status) {
        var visible = seenBy(actor);
        return status == null ? visible : Filters.and(visible, Filters.eq("state.status", status.name()));
    }

    /// The units that work the lead, and the people who filed it, in whose place whoever did, each of joint referrers
    /// too.
    private static Set<String> readers(Referral referral) {
        var readers = new HashSet<>(referral.units());
        readers.add(person(referral.filedBy()));
        Stream.concat(
                        Stream.ofNullable(referral.referrerSubject()),
                        referral.shares().stream().map(ReferrerShare::subject))
                .filter(Objects::nonNull)
                .forEach(subject -> readers.add(person(subject)));
        return readers;
    }

    private static String person(String recorded) {
        return "person:" + Doer.of(recorded).place();
    }

    private static ReferralState state(String id, Referral referral) {
        return new ReferralState(
                id,
                referral.number(),
                referral.referrerId(),
                referral.referrerKind(),
                referral.leadId(),
                referral.status().name(),
                referral.filedAt(),
                told(referral),
                referral.filedOnBehalf(),
                referral.referrerSubject(),
                referral.isJoint()
                        ? referral.shares().stream().map(MongoReferrals::told).toList()
                        : null);
    }

    /// Joint referrers are one party, told of when the last of them has confirmed.
    private static List<ReferralConfirmation> told(Referral referral) {
        var byParty = new EnumMap<Party, Instant>(Party.class);
        referral.confirmations().forEach(one -> byParty.put(one.party(), one.at()));
        referral.missing().forEach(byParty::remove);
        return byParty.entrySet().stream()
                .map(one -> new ReferralConfirmation(one.getKey().name(), one.getValue()))
                .toList();
    }

    private static ReferralShare told(ReferrerShare share) {
        return new ReferralShare(
                share.referrerId(), share.kind(), share.percent().toPlainString(), share.subject());
    }
}
