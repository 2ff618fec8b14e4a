package yihao.project.offer;

import static yihao.project.offer.OfferProblem.OFFER_FULL;
import static yihao.project.offer.OfferProblem.OFFER_INTEREST_NOT_FOUND;
import static yihao.project.offer.OfferProblem.OFFER_INTEREST_STATUS;
import static yihao.project.offer.OfferProblem.OFFER_STATUS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// P11: what a local enterprise offers.
///
/// @param unit which keeps it
/// @param writers who entered or edited it: none of them publishes it
/// @param runsUntil its last day while it is open to investors; none before and afterwards
/// @param opening the id of the project that it became, until that is there
public record Offer(
        String number,
        String unit,
        Content content,
        Status status,
        List<String> writers,
        List<Interest> interests,
        List<Step> steps,
        @Nullable LocalDate runsUntil,
        @Nullable Deal deal,
        @Nullable String opening) {

    static final int MOST_INTERESTS = 200;

    public enum Status {
        DRAFT,
        PUBLISHED,
        IN_TALKS,
        TAKEN,
        WITHDRAWN,
        EXPIRED
    }

    /// Into a status.
    public record Step(Status status, Mark mark) {}

    public Offer {
        writers = List.copyOf(writers);
        interests = List.copyOf(interests);
        steps = List.copyOf(steps);
    }

    static Offer drafted(String number, String unit, Content content, Act act) {
        var first = List.of(new Step(Status.DRAFT, Mark.of(act)));
        var writers = List.of(act.actor().subject());
        return new Offer(number, unit, content, Status.DRAFT, writers, List.of(), first, null, null, null);
    }

    /// Rule OF-05: past its last day it is over, whether the clock has written that down or not.
    public Status statusOn(LocalDate today) {
        return runsUntil != null && runsUntil.isBefore(today) ? Status.EXPIRED : status;
    }

    public boolean isOpenOn(LocalDate today) {
        return runsUntil != null && !runsUntil.isBefore(today);
    }

    boolean wasPublished() {
        return steps.stream().anyMatch(step -> step.status() == Status.PUBLISHED);
    }

    public Terms terms() {
        return content.terms();
    }

    public Optional<Interest> interest(String id) {
        return interests.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Outcome<Offer> edited(Content now, Act act) {
        var all = Stream.concat(writers.stream(), Stream.of(act.actor().subject()))
                .distinct()
                .toList();
        return in(CityTime.day(act.at()), Status.DRAFT)
                .map(_ -> new Offer(number, unit, now, status, all, interests, steps, null, null, null));
    }

    /// This offer, if it is in one of these.
    Outcome<Offer> in(LocalDate today, Status... any) {
        var now = statusOn(today);
        return Arrays.asList(any).contains(now)
                ? Outcome.done(this)
                : Outcome.refused(Refusal.of(OFFER_STATUS, "status", now.name()));
    }

    Offer to(Status next, Act act) {
        var open = next == Status.PUBLISHED || next == Status.IN_TALKS;
        var log = Stream.concat(steps.stream(), Stream.of(new Step(next, Mark.of(act))))
                .toList();
        return with(next, interests, log, open ? terms().validUntil() : null);
    }

    /// Whoever was interested is so no longer.
    Offer over(Status how, Act act) {
        return with(all -> all.isOpen() ? all.ended(Interest.State.ENDED, act) : all)
                .to(how, act);
    }

    Offer until(LocalDate day) {
        return new Offer(number, unit, content.until(day), status, writers, interests, steps, day, deal, opening);
    }

    Outcome<Offer> and(Interest more) {
        return interests.size() < MOST_INTERESTS
                ? Outcome.done(with(
                        status,
                        Stream.concat(interests.stream(), Stream.of(more)).toList(),
                        steps,
                        runsUntil))
                : Outcome.refused(Refusal.of(OFFER_FULL, "limit", MOST_INTERESTS));
    }

    /// Changes an interest that is in this state.
    Outcome<Offer> with(String id, Interest.State state, UnaryOperator<Interest> change) {
        var found = interest(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(OFFER_INTEREST_NOT_FOUND, "id", id));
        }
        return found.get().state() == state
                ? Outcome.done(with(one -> one.id().equals(id) ? change.apply(one) : one))
                : Outcome.refused(Refusal.of(
                        OFFER_INTEREST_STATUS, "status", found.get().state().name()));
    }

    boolean isInTalks() {
        return interests.stream().anyMatch(one -> one.state() == Interest.State.IN_TALKS);
    }

    private Offer with(Function<Interest, Interest> change) {
        return with(status, interests.stream().map(change).toList(), steps, runsUntil);
    }

    Offer closed(Deal with) {
        return with(with, with.projectId());
    }

    Offer opened() {
        return with(deal, null);
    }

    private Offer with(@Nullable Deal made, @Nullable String toOpen) {
        return new Offer(number, unit, content, status, writers, interests, steps, runsUntil, made, toOpen);
    }

    private Offer with(Status now, List<Interest> all, List<Step> log, @Nullable LocalDate until) {
        return new Offer(number, unit, content, now, writers, all, log, until, deal, opening);
    }
}
