package yihao.lead.promotion;

import static yihao.lead.promotion.PromotionProblem.FIRM_NOT_INVITED;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_CANCELLED;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_HELD;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_NOT_YOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.lead.Outreach;

/// L9: one event at which units win investors.
///
/// @param unit which entered it
/// @param leads that came from it; a lead comes from one event
public record Promotion(
        String number,
        String unit,
        Plan plan,
        String plannedBy,
        Instant plannedAt,
        List<Invited> invited,
        List<CameFrom> leads,
        @Nullable String cancelledBecause)
        implements Outreach {

    public Promotion {
        invited = List.copyOf(invited);
        leads = List.copyOf(leads);
    }

    /// @param partners units that organise it besides the one that entered it
    public record Plan(
            PromotionKind kind, String name, String place, LocalDate from, LocalDate until, List<String> partners) {

        public Plan {
            partners = List.copyOf(partners);
        }
    }

    /// A lead that came from the event.
    public record CameFrom(String leadId, String leadNumber) {}

    static Promotion planned(String number, String unit, Plan plan, String by, Instant at) {
        return new Promotion(number, unit, plan, by, at, List.of(), List.of(), null);
    }

    @Override
    public List<String> units() {
        return Stream.concat(Stream.of(unit), plan.partners().stream())
                .distinct()
                .toList();
    }

    @Override
    public ProblemCode notYours() {
        return PROMOTION_NOT_YOURS;
    }

    Outcome<Promotion> change(Plan other) {
        return unlessCancelled(() -> Outcome.done(next(other, invited, leads, null)));
    }

    /// What has been seen of it stays: an event that somebody came to, or a lead came from, has taken place.
    Outcome<Promotion> cancel(String reason) {
        var held = !leads.isEmpty() || invited.stream().anyMatch(Invited::hasCome);
        return unlessCancelled(
                () -> held ? Outcome.refused(PROMOTION_HELD) : Outcome.done(next(plan, invited, leads, reason)));
    }

    Outcome<Promotion> invite(List<Invited> more) {
        var all = new ArrayList<>(invited);
        all.addAll(more);
        return unlessCancelled(() -> Outcome.done(next(plan, all, leads, null)));
    }

    /// One step of an invitation that stands.
    Outcome<Promotion> step(String invitedId, Function<Invited, Outcome<Invited>> step) {
        var all = new ArrayList<>(invited);
        for (int at = 0; at < all.size(); at++) {
            var place = at;
            if (all.get(at).id().equals(invitedId) && all.get(at).stands()) {
                return unlessCancelled(() -> step.apply(all.get(place)).map(changed -> {
                    all.set(place, changed);
                    return next(plan, all, leads, null);
                }));
            }
        }
        return Outcome.refused(Refusal.of(FIRM_NOT_INVITED, "id", invitedId));
    }

    /// Naming a lead again changes nothing.
    Outcome<Promotion> bring(CameFrom lead) {
        var all = new ArrayList<>(leads);
        if (!all.contains(lead)) {
            all.add(lead);
        }
        return unlessCancelled(() -> Outcome.done(next(plan, invited, all, null)));
    }

    private Outcome<Promotion> unlessCancelled(Supplier<Outcome<Promotion>> move) {
        return cancelledBecause == null ? move.get() : Outcome.refused(PROMOTION_CANCELLED);
    }

    private Promotion next(Plan planned, List<Invited> firms, List<CameFrom> brought, @Nullable String cancelled) {
        return new Promotion(number, unit, planned, plannedBy, plannedAt, firms, brought, cancelled);
    }
}
