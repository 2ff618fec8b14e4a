package yihao.reward.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Ids;
import yihao.reward.Mark;
import yihao.reward.bulletin.Bulletin.Status;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.ListRules;
import yihao.reward.listing.Listing;
import yihao.reward.listing.Listings;
import yihao.reward.listing.PublishedRanking;
import yihao.reward.listing.PublishedRankings;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rules BU-02, BU-05: drafts a bulletin from a ranking that stands and its confirmed lists, drafts it anew, drafts the
/// notice that
/// corrects an issued one.
public final class WriteBulletin {

    private final Bulletins bulletins;
    private final PublishedRankings rankings;
    private final Listings listings;
    private final KeepLists keepLists;
    private final RuleBook<BulletinRules> book;
    private final Ids ids;

    public WriteBulletin(
            Bulletins bulletins,
            PublishedRankings rankings,
            Listings listings,
            KeepLists keepLists,
            RuleBook<BulletinRules> book,
            Ids ids) {
        this.bulletins = bulletins;
        this.rankings = rankings;
        this.listings = listings;
        this.keepLists = keepLists;
        this.book = book;
        this.ids = ids;
    }

    /// One thing that is said otherwise.
    public record Correction(String what, String was, String becomes) {}

    public Outcome<Versioned<Bulletin>> draft(String rankingId, String kindId, Act act) {
        var valid = inForce(act);
        var lacks = may(act, valid.rules().write());
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var ranking = rankings.find(rankingId).map(rankings::standing);
        if (ranking.isEmpty()) {
            return Outcome.refused(Refusal.of(BulletinProblem.BULLETIN_RANKING_UNKNOWN, "id", rankingId));
        }
        var kind = valid.rules().kind(kindId);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of(BulletinProblem.BULLETIN_KIND_UNKNOWN, "kind", kindId));
        }
        var month = ranking.get().month();
        if (!kind.get().isDueFor(month)) {
            var facts = Map.<String, Object>of("kind", kindId, "month", month.toString());
            return Outcome.refused(new Refusal(BulletinProblem.BULLETIN_NOT_DUE, facts));
        }
        var content = compose(ranking.get(), kind.get(), valid.rules());
        return add(
                new Bulletin(
                        ranking.get().id(),
                        kindId,
                        month.toString(),
                        valid.reference(),
                        Status.DRAFT,
                        content,
                        Mark.of(act),
                        null,
                        null,
                        null,
                        null,
                        ranking.get().first() + "/" + kindId),
                act);
    }

    /// What was confirmed or corrected since comes in.
    public Outcome<Versioned<Bulletin>> revise(String id, Act act) {
        return find(id, act).flatMap(found -> {
            var rules = rulesOf(found.state());
            var ranking = rankings.find(found.state().rankingId()).map(rankings::standing);
            var kind = rules.kind(found.state().kind());
            if (found.state().corrects() != null || ranking.isEmpty() || kind.isEmpty()) {
                return Outcome.refused(Refusal.of(
                        BulletinProblem.BULLETIN_RANKING_UNKNOWN,
                        "id",
                        found.state().rankingId()));
            }
            var content = compose(ranking.get(), kind.get(), rules);
            return bulletins.change(
                    id,
                    BulletinAction.REVISED,
                    act,
                    one -> may(act, rules.write())
                            .<Outcome<Bulletin>>map(Outcome::refused)
                            .orElseGet(() -> one.revise(ranking.get().id(), content, act)));
        });
    }

    /// @param act says why
    public Outcome<Versioned<Bulletin>> correct(String id, List<Correction> corrections, Act act) {
        var valid = inForce(act);
        var refusal = may(act, valid.rules().write()).or(() -> Duties.reasonMissing(act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return find(id, act).flatMap(found -> {
            var one = found.state();
            if (one.status() != Status.ISSUED) {
                return Outcome.refused(Refusal.of(BulletinProblem.BULLETIN_NOT_ISSUED, "id", id));
            }
            var rows = corrections.stream()
                    .map(each -> List.of(each.what(), each.was(), each.becomes()))
                    .toList();
            var content = new ComposeBulletin(valid.rules())
                    .correcting(one.number().orElseThrow(), one.content().title(), String.valueOf(act.reason()), rows);
            return add(
                    new Bulletin(
                            one.rankingId(),
                            one.kind(),
                            one.month(),
                            valid.reference(),
                            Status.DRAFT,
                            content,
                            Mark.of(act),
                            null,
                            null,
                            null,
                            id,
                            "corrects/" + id),
                    act);
        });
    }

    public Outcome<Versioned<Bulletin>> find(String id, Act act) {
        return bulletins
                .visible(id, act.actor())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(BulletinProblem.BULLETIN_UNKNOWN, "id", id)));
    }

    public BulletinRules rulesOf(Bulletin one) {
        return book.find(one.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    private Content compose(PublishedRanking ranking, BulletinRules.Kind kind, BulletinRules rules) {
        var lists = new LinkedHashMap<Listing, ListRules>();
        listings.confirmedOf(ranking.id()).forEach(one -> lists.put(one.state(), keepLists.rulesOf(one.state())));
        var charts = new ComposeCharts(rankings).of(ranking, rules);
        return new ComposeBulletin(rules).of(ranking, kind, lists, charts);
    }

    private RuleSet<BulletinRules> inForce(Act act) {
        return book.inForce(CityTime.day(act.at())).orElseThrow();
    }

    private static Optional<Refusal> may(Act act, Set<Function> functions) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new));
    }

    private Outcome<Versioned<Bulletin>> add(Bulletin draft, Act act) {
        try {
            return Outcome.done(bulletins.add(ids.next(), draft, BulletinAction.DRAFTED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(Refusal.of(BulletinProblem.BULLETIN_EXISTS, "month", draft.month()));
        }
    }
}
