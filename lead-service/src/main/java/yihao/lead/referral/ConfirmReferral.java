package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.LINK_UNKNOWN;
import static yihao.lead.referral.ReferralProblem.REFERRAL_CONFIRMS_BY_ACCOUNT;
import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// L11 四方确认: the referrer, the landing place and the bureau confirm by their officers; the investor, who has no
/// account, by a one-time link. Of joint referrers each confirms its own share: by its account, or, without one, by a
/// link of its own.
public final class ConfirmReferral {

    private static final Optional<Refusal> NOT_YOURS = Optional.of(Refusal.of(REFERRAL_NOT_YOURS));

    private final Referrals referrals;
    private final Spokespeople spokespeople;
    private final FilingTimes times;
    private final Supplier<String> newToken;
    private final UnaryOperator<String> hash;

    public ConfirmReferral(
            Referrals referrals,
            Spokespeople spokespeople,
            FilingTimes times,
            Supplier<String> newToken,
            UnaryOperator<String> hash) {
        this.referrals = referrals;
        this.spokespeople = spokespeople;
        this.times = times;
        this.newToken = newToken;
        this.hash = hash;
    }

    /// @param token what its addressee gets; it is kept nowhere
    public record SentLink(Versioned<Referral> referral, String token, Instant expiresAt) {}

    public Outcome<Versioned<Referral>> confirm(String id, Party party, Act act) {
        var joint = party == Party.REFERRER
                ? referrals
                        .find(id)
                        .flatMap(found -> found.state().shareOf(act.actor().subject()))
                : Optional.<ReferrerShare>empty();
        return confirmAs(
                id,
                party,
                joint.map(ReferrerShare::referrerId).orElse(null),
                act,
                referral -> spokespeople.maySpeakFor(act.actor(), party, referral) ? Optional.empty() : NOT_YOURS);
    }

    public Outcome<SentLink> sendInvestorLink(String id, Act act) {
        return send(
                id,
                null,
                act,
                referral -> spokespeople.maySendLink(act.actor(), referral) ? Optional.empty() : NOT_YOURS);
    }

    public Outcome<SentLink> sendShareLink(String id, String referrerId, Act act) {
        return send(id, referrerId, act, referral -> {
            var share = referral.shareOfReferrer(referrerId);
            if (share.isEmpty() || !spokespeople.maySendShareLink(act.actor(), referral)) {
                return NOT_YOURS;
            }
            return share.get().subject() == null
                    ? Optional.empty()
                    : Optional.of(Refusal.of(
                            REFERRAL_CONFIRMS_BY_ACCOUNT, "number", share.get().number()));
        });
    }

    private Outcome<SentLink> send(
            String id, @Nullable String referrerId, Act act, Function<Referral, Optional<Refusal>> whyNot) {
        var token = newToken.get();
        var rule = times.rule(CityTime.day(act.at())).rules();
        var expiresAt = act.at().plus(Duration.ofDays(rule.linkDays()));
        var link = new Referral.Link(hash.apply(token), expiresAt, referrerId);
        return referrals
                .change(
                        id,
                        ReferralAction.LINK_SENT,
                        act,
                        referral -> whyNot.apply(referral)
                                .<Outcome<Referral>>map(Outcome::refused)
                                .orElseGet(() -> referral.sendLink(link)))
                .map(referral -> new SentLink(referral, token, expiresAt));
    }

    /// @param share the joint referrer's; none where the link is the investor's
    public record Linked(
            Versioned<Referral> referral, @Nullable ReferrerShare share) {}

    /// What a valid link leads to.
    public Optional<Linked> behindLink(String token, Instant now) {
        var hashed = hash.apply(token);
        return referrals
                .withLink(hashed)
                .flatMap(found -> found.state().links().stream()
                        .filter(link -> link.hash().equals(hashed) && now.isBefore(link.expiresAt()))
                        .findFirst()
                        .map(link -> linked(found, link)));
    }

    private static Linked linked(Versioned<Referral> found, Referral.Link link) {
        return new Linked(
                found, found.state().shareOfReferrer(link.referrerId()).orElse(null));
    }

    public Outcome<Versioned<Referral>> confirmByLink(String token, Instant now, String requestId) {
        return behindLink(token, now)
                .map(linked -> {
                    var joint = linked.share() == null ? null : linked.share().referrerId();
                    var party = joint == null ? Party.INVESTOR : Party.REFERRER;
                    var id = linked.referral().id();
                    var subject = "link:" + id + (joint == null ? "" : ":" + joint);
                    var someone = new Actor(subject, party.name().toLowerCase(Locale.ROOT), "link", Set.of());
                    var act = new Act(someone, now, null, requestId, null, null);
                    var hashed = hash.apply(token);
                    return confirmAs(
                            id,
                            party,
                            joint,
                            act,
                            referral -> referral.hasLink(hashed)
                                    ? Optional.empty()
                                    : Optional.of(Refusal.of(LINK_UNKNOWN)));
                })
                .orElseGet(() -> Outcome.refused(LINK_UNKNOWN));
    }

    private Outcome<Versioned<Referral>> confirmAs(
            String id, Party party, @Nullable String joint, Act act, Function<Referral, Optional<Refusal>> whyNot) {
        var found = referrals.find(id).map(Versioned::state);
        var last = found.map(Referral::isLastConfirmation).orElse(false);
        var action = last ? ReferralAction.CONFIRMED : ReferralAction.CONFIRMED_BY_PARTY;
        return referrals.change(
                id,
                action,
                act,
                referral -> whyNot.apply(referral)
                        .or(() -> times.wasLate(referral))
                        .<Outcome<Referral>>map(Outcome::refused)
                        .orElseGet(() -> referral.confirm(party, joint, act.actor(), act.at())));
    }
}
