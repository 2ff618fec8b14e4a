package yihao.project.card;

import static yihao.project.card.CardProblem.CARD_FULL;
import static yihao.project.card.CardProblem.LINK_UNKNOWN;
import static yihao.project.card.CardProblem.PROCEDURE_UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule SC-08: the enterprise's own page behind a link, without an account. The link expires, can be revoked, is
/// replaced by the next one and is kept as its hash only; a wrong one is told nothing.
public final class OpenCard {

    private final Cards cards;
    private final KeepCard keepCard;
    private final CardRuleBook book;
    private final WatchCard watch;
    private final Supplier<String> newId;
    private final Supplier<String> newToken;
    private final UnaryOperator<String> hash;

    public OpenCard(
            Cards cards,
            KeepCard keepCard,
            CardRuleBook book,
            WatchCard watch,
            Supplier<String> newId,
            Supplier<String> newToken,
            UnaryOperator<String> hash) {
        this.cards = cards;
        this.keepCard = keepCard;
        this.book = book;
        this.watch = watch;
        this.newId = newId;
        this.newToken = newToken;
        this.hash = hash;
    }

    /// @param token what the enterprise gets; it is kept nowhere
    public record SentLink(Versioned<Card> card, String token, Instant expiresAt) {}

    public Outcome<SentLink> send(String id, Act act) {
        var token = newToken.get();
        return keepCard.manage(id, CardAction.LINK_SENT, act, (card, rules) -> {
                    var expiresAt = act.at().plus(Duration.ofDays(rules.linkDays()));
                    return Outcome.done(card.linked(new Card.Link(hash.apply(token), expiresAt)));
                })
                .flatMap(card -> Optional.ofNullable(card.state().link())
                        .map(link -> Outcome.done(new SentLink(card, token, link.expiresAt())))
                        .orElseGet(() -> Outcome.refused(LINK_UNKNOWN)));
    }

    public Outcome<Versioned<Card>> revoke(String id, Act act) {
        return keepCard.manage(
                id,
                CardAction.LINK_REVOKED,
                act,
                (card, _) -> card.link() == null ? Outcome.refused(LINK_UNKNOWN) : Outcome.done(card.linked(null)));
    }

    public Outcome<Versioned<Card>> behind(String token, Instant now) {
        var hashed = hash.apply(token);
        return cards.withLink(hashed)
                .filter(found -> isOpen(found.state(), hashed, now))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(LINK_UNKNOWN));
    }

    /// @param procedure what it is about, if it says so
    public Outcome<Versioned<Card>> complain(
            String token, @Nullable String procedure, String text, Instant now, String requestId) {
        return say(token, CardAction.COMPLAINED, now, requestId, card -> {
            if (procedure != null && card.procedure(procedure).isEmpty()) {
                return Outcome.refused(Refusal.of(PROCEDURE_UNKNOWN, "procedure", procedure));
            }
            if (card.complaints().stream().anyMatch(one -> one.reply() == null && one.repeats(procedure, text))) {
                return Outcome.done(card);
            }
            if (card.complaints().stream().filter(one -> one.reply() == null).count() >= Card.MOST_COMPLAINTS) {
                return Outcome.refused(Refusal.of(CARD_FULL, "limit", Card.MOST_COMPLAINTS));
            }
            var more = new ArrayList<>(card.complaints());
            more.add(new Complaint(newId.get(), procedure, text, now, null));
            return Outcome.done(card.complained(more));
        });
    }

    public Outcome<Versioned<Card>> rate(String token, String procedure, int score, Instant now, String requestId) {
        return say(token, CardAction.RATED, now, requestId, card -> card.change(procedure, one -> one.rate(score)));
    }

    private Outcome<Versioned<Card>> say(
            String token, CardAction action, Instant now, String requestId, Function<Card, Outcome<Card>> decision) {
        var hashed = hash.apply(token);
        return behind(token, now).flatMap(found -> {
            var enterprise = new Actor("link:" + found.id(), "enterprise", "link", Set.of());
            var act = new Act(enterprise, now, null, requestId, null, null);
            return cards.change(
                    found.id(),
                    action,
                    act,
                    card -> isOpen(card, hashed, now)
                            ? decision.apply(card).map(next -> watch.marked(next, book.of(card)))
                            : Outcome.refused(LINK_UNKNOWN));
        });
    }

    private static boolean isOpen(Card card, String hashed, Instant now) {
        var link = card.link();
        return link != null && link.hash().equals(hashed) && now.isBefore(link.expiresAt());
    }
}
