package yihao.project.offer;

import static yihao.project.offer.OfferProblem.OFFER_NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule OF-07: the offers as one actor sees them; what one may not see does not exist.
public record OfferSight(Offers offers, OfferReaders readers, RuleBook<OfferRules> book, Vault vault) {

    /// Days before the first version live by it.
    public RuleSet<OfferRules> set(LocalDate day) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }

    public OfferRules rulesOn(LocalDate day) {
        return set(day).rules();
    }

    OfferRights rights(LocalDate day) {
        return new OfferRights(rulesOn(day));
    }

    public boolean mayEnter(Actor actor, Instant now) {
        return rights(CityTime.day(now)).mayEnter(actor, actor.unit());
    }

    public Outcome<Versioned<Offer>> find(String id, Actor actor, Instant now) {
        return offers.find(id)
                .filter(found -> rights(CityTime.day(now)).maySee(actor) && readers.mayRead(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(OFFER_NOT_FOUND, "id", id)));
    }

    public List<Versioned<Offer>> list(Offers.Filter filter, Actor actor, int limit) {
        return rights(filter.today()).maySee(actor) ? offers.list(filter, actor, limit) : List.of();
    }

    public long count(Offers.Filter filter, Actor actor, int most) {
        return rights(filter.today()).maySee(actor) ? offers.count(filter, actor, most) : 0;
    }

    /// Drafts that say all they have to and that this actor may publish.
    public List<Versioned<Offer>> toPublish(Actor actor, LocalDate today, int limit) {
        var rights = rights(today);
        var found = new ArrayList<Versioned<Offer>>();
        var page = rights.maySee(actor) ? drafts(rights, actor, null, limit) : List.<Versioned<Offer>>of();
        while (!page.isEmpty() && found.size() < limit) {
            page.stream()
                    .filter(one -> rights.whyNotPublish(actor, one.state()).isEmpty())
                    .filter(one -> rights.rules().missing(one.state().content()).isEmpty())
                    .limit(limit - found.size())
                    .forEach(found::add);
            page = page.size() < limit
                    ? List.of()
                    : drafts(rights, actor, page.getLast().id(), limit);
        }
        return found;
    }

    private List<Versioned<Offer>> drafts(OfferRights rights, Actor actor, @Nullable String after, int limit) {
        return offers.drafts(rights.unpublished(actor), actor, after, limit);
    }

    /// Those of the actor's own units that end soon.
    public List<Versioned<Offer>> ending(Actor actor, LocalDate today, int limit) {
        var rights = rights(today);
        var until = today.plusDays(rights.rules().endsSoonDays());
        return rights.maySee(actor)
                ? offers.ending(today, until, actor, limit).stream()
                        .filter(one -> rights.mayTalk(actor, one.state()))
                        .toList()
                : List.of();
    }

    public Contact.@Nullable Opened contact(Offer offer, Actor actor, LocalDate today) {
        var contact = offer.content().contact();
        return contact == null || !rights(today).mayCall(actor, offer) ? null : contact.opened(vault);
    }

    public List<String> actions(Offer offer, Actor actor, LocalDate today) {
        return rights(today).actions(actor, offer, today);
    }

    public List<String> actions(Offer offer, Interest interest, Actor actor, LocalDate today) {
        return rights(today).actions(actor, offer, interest, today);
    }

    /// Decides about an offer that this actor may see.
    Outcome<Versioned<Offer>> decide(String id, OfferAction action, Act act, Function<Offer, Outcome<Offer>> decision) {
        return find(id, act.actor(), act.at()).flatMap(_ -> offers.change(id, action, act, decision));
    }
}
