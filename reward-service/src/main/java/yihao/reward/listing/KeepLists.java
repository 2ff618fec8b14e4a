package yihao.reward.listing;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.SUPERVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.listing.Listing.Status;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule LI-03: draws up the lists of a ranking, lets another person exempt, and a third confirm.
public final class KeepLists {

    private static final Function[] LOOK = {BUREAU_OFFICER, BUREAU_HEAD, SUPERVISION, CITY_LEADER, AUDITOR};

    private final Listings listings;
    private final PublishedRankings rankings;
    private final RuleBook<ListRules> book;

    public KeepLists(Listings listings, PublishedRankings rankings, RuleBook<ListRules> book) {
        this.listings = listings;
        this.rankings = rankings;
        this.book = book;
    }

    public Outcome<Versioned<Listing>> draw(String rankingId, String rulesId, Act act) {
        var ranking = rankings.find(rankingId);
        if (ranking.isEmpty() || !looksAt(act.actor())) {
            return Outcome.refused(Refusal.of(ListingProblem.LIST_RANKING_UNKNOWN, "id", rankingId));
        }
        var valid = book.inForce(rulesId, ranking.get().month().atEndOfMonth());
        if (valid.isEmpty()) {
            return Outcome.refused(Refusal.of(ListingProblem.LIST_RULES_NOT_IN_FORCE, "rules", rulesId));
        }
        return whyNotDraw(ranking.get(), valid.get().rules(), act)
                .<Outcome<Versioned<Listing>>>map(Outcome::refused)
                .orElseGet(() -> add(ranking.get(), valid.get(), act));
    }

    private static Optional<Refusal> whyNotDraw(PublishedRanking ranking, ListRules rules, Act act) {
        var method = rules.method();
        return may(act.actor(), rules.draw())
                .or(() -> method == null || method.equals(ranking.methodId())
                        ? Optional.empty()
                        : Optional.of(new Refusal(
                                ListingProblem.LIST_RULES_OF_ANOTHER_METHOD,
                                Map.of("method", ranking.methodId(), "wanted", method))));
    }

    private Outcome<Versioned<Listing>> add(PublishedRanking ranking, RuleSet<ListRules> valid, Act act) {
        var id = Listing.idOf(ranking.id(), valid.id());
        var listing = new Listing(
                ranking.id(),
                ranking.month(),
                valid.reference(),
                Status.DRAFT,
                Mark.of(act),
                DrawLists.of(ranking, valid.rules()),
                null);
        try {
            return Outcome.done(listings.find(id).orElseGet(() -> listings.add(id, listing, ListingAction.DRAWN, act)));
        } catch (Aggregates.Taken _) {
            return Outcome.done(listings.find(id).orElseThrow(() -> new Aggregates.Taken(id)));
        }
    }

    public Outcome<Versioned<Listing>> exempt(String id, String list, String unit, String kind, String proof, Act act) {
        return decide(id, ListingAction.EXEMPTED, act, listing -> {
            var rules = rulesOf(listing);
            var refusal = may(act.actor(), rules.exempt()).or(() -> Duties.reasonMissing(act));
            if (refusal.isEmpty() && rules.exemption(kind).isEmpty()) {
                return Outcome.refused(Refusal.of(ListingProblem.EXEMPTION_UNKNOWN, "kind", kind));
            }
            return refusal.<Outcome<Listing>>map(Outcome::refused)
                    .orElseGet(() -> listing.exempt(list, unit, kind, proof, act));
        });
    }

    public Outcome<Versioned<Listing>> confirm(String id, Act act) {
        return decide(
                id,
                ListingAction.CONFIRMED,
                act,
                listing -> may(act.actor(), rulesOf(listing).confirm())
                        .<Outcome<Listing>>map(Outcome::refused)
                        .orElseGet(() -> listing.confirm(act)));
    }

    public boolean looksAt(Actor actor) {
        return actor.has(LOOK);
    }

    /// Rule LI-04: units see lists in the bulletin, and nowhere else.
    public Outcome<Versioned<Listing>> find(String id, Actor actor) {
        return listings.find(id)
                .filter(_ -> looksAt(actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(ListingProblem.LISTING_UNKNOWN, "id", id)));
    }

    public List<Versioned<Listing>> list(@Nullable Status status, Actor actor, int limit) {
        return looksAt(actor) ? listings.list(status, limit) : List.of();
    }

    public List<String> actions(Listing listing, Actor actor) {
        var actions = new ArrayList<String>();
        var rules = rulesOf(listing);
        if (listing.status() != Status.DRAFT) {
            return actions;
        }
        if (may(actor, rules.exempt()).isEmpty() && !actor.is(listing.drawn().by())) {
            actions.add("exempt");
        }
        if (may(actor, rules.confirm()).isEmpty()
                && Duties.decidedBefore(actor, listing.deciders()).isEmpty()) {
            actions.add("confirm");
        }
        return actions;
    }

    /// The rules it was drawn up by; the latest begun where this instance has not heard of them yet.
    public ListRules rulesOf(Listing listing) {
        return book.find(listing.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    private static Optional<Refusal> may(Actor actor, Set<Function> functions) {
        return Duties.lacks(actor, functions.toArray(Function[]::new));
    }

    private Outcome<Versioned<Listing>> decide(
            String id, ListingAction action, Act act, java.util.function.Function<Listing, Outcome<Listing>> decision) {
        return find(id, act.actor()).flatMap(_ -> listings.change(id, action, act, decision));
    }
}
