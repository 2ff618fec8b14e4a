package yihao.project.carrier;

import static yihao.project.carrier.CarrierProblem.CARRIER_NOT_YOURS;
import static yihao.project.carrier.CarrierProblem.SPACES_TOO_MANY;
import static yihao.project.carrier.CarrierProblem.SPACE_ALREADY_THERE;
import static yihao.project.carrier.CarrierProblem.SPACE_FORM_FIXED;
import static yihao.project.carrier.CarrierProblem.SPACE_FORM_UNFIT;
import static yihao.project.carrier.CarrierProblem.SPACE_NOT_FOUND;
import static yihao.project.carrier.CarrierProblem.SPACE_PLACE_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Place;

/// Rules PK-02 and PK-06: who runs a carrier adds its spaces, a building's at once, says what they are, and takes them
/// out of what is offered.
public final class KeepSpaces {

    public static final int MOST_AT_ONCE = 200;

    private final KeepCarriers carriers;
    private final Spaces spaces;
    private final CarrierRules.Book rules;
    private final Supplier<String> newId;

    public KeepSpaces(KeepCarriers carriers, Spaces spaces, CarrierRules.Book rules, Supplier<String> newId) {
        this.carriers = carriers;
        this.spaces = spaces;
        this.rules = rules;
        this.newId = newId;
    }

    public record Typed(Place place, Facts facts) {}

    /// What became of one space of several.
    public sealed interface Result {

        record Added(Versioned<Space> space) implements Result {}

        /// It was there, just so.
        record Known(Versioned<Space> space) implements Result {}

        record No(Refusal refusal) implements Result {}
    }

    /// Each has a result of its own, in the sender's order; sent again, what is there is known.
    ///
    /// @param sent how many, with those that could not be read
    public Outcome<List<Result>> add(String carrierId, List<Typed> typed, int sent, Act act) {
        var today = CityTime.day(act.at());
        return carriers.find(carrierId, act.actor(), today).flatMap(carrier -> {
            if (!rulesOf(act).mayKeep(act.actor(), carrier.state().unit())) {
                return Outcome.<List<Result>>refused(CARRIER_NOT_YOURS);
            }
            return sent > MOST_AT_ONCE
                    ? Outcome.<List<Result>>refused(Refusal.of(SPACES_TOO_MANY, "most", MOST_AT_ONCE))
                    : Outcome.done(typed.stream()
                            .map(one -> addOne(carrier, one, act.alsoFor()))
                            .toList());
        });
    }

    private Result addOne(Versioned<Carrier> carrier, Typed typed, Act act) {
        var refused = unfit(carrier.state().kind(), typed.place(), act);
        if (refused.isPresent()) {
            return new Result.No(refused.get());
        }
        var space = Space.added(carrier.id(), carrier.state(), typed.place(), typed.facts());
        try {
            return new Result.Added(spaces.add(newId.get(), space, CarrierAction.ADDED, act));
        } catch (Spaces.Taken _) {
            return spaces.at(space.key())
                    .filter(there -> there.state().place().equals(typed.place())
                            && there.state().facts().equals(typed.facts()))
                    .<Result>map(Result.Known::new)
                    .orElseGet(() -> new Result.No(taken(typed.place())));
        }
    }

    public Outcome<Versioned<Space>> describe(String id, Typed typed, Act act) {
        try {
            return decide(
                    id,
                    CarrierAction.CHANGED,
                    act,
                    space -> Optional.of(Refusal.of(SPACE_FORM_FIXED))
                            .filter(_ -> typed.place().form() != space.place().form())
                            .or(() -> unfit(space.kind(), typed.place(), act))
                            .<Outcome<Space>>map(Outcome::refused)
                            .orElseGet(() -> Outcome.done(space.described(typed.place(), typed.facts()))));
        } catch (Spaces.Taken _) {
            return Outcome.refused(taken(typed.place()));
        }
    }

    public Outcome<Versioned<Space>> withdraw(String id, Act act) {
        var terms = rulesOf(act).holds();
        return decide(
                id,
                CarrierAction.WITHDRAWN,
                act,
                space -> Tenure.of(space, terms, act).withdraw());
    }

    public Outcome<Versioned<Space>> restore(String id, Act act) {
        var terms = rulesOf(act).holds();
        return decide(
                id,
                CarrierAction.RESTORED,
                act,
                space -> Tenure.of(space, terms, act).restore());
    }

    public Outcome<Versioned<Space>> find(String id, Actor actor, LocalDate today) {
        return spaces.find(id)
                .filter(_ -> rules.on(today).rules().maySee(actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(SPACE_NOT_FOUND, "id", id)));
    }

    private Outcome<Versioned<Space>> decide(
            String id, CarrierAction action, Act act, Function<Space, Outcome<Space>> decision) {
        return find(id, act.actor(), CityTime.day(act.at()))
                .flatMap(_ -> spaces.change(
                        id,
                        action,
                        act,
                        space -> rulesOf(act).mayKeep(act.actor(), space.unit())
                                ? decision.apply(space)
                                : Outcome.refused(CARRIER_NOT_YOURS)));
    }

    private Optional<Refusal> unfit(String kind, Place place, Act act) {
        var offered = rulesOf(act).kind(kind).map(CarrierRules.Kind::forms);
        if (offered.isPresent() && !offered.get().contains(place.form())) {
            return Optional.of(Refusal.of(SPACE_FORM_UNFIT, "form", place.form()));
        }
        return place.hangsTogether() ? Optional.empty() : Optional.of(Refusal.of(SPACE_PLACE_UNFIT));
    }

    private CarrierRules rulesOf(Act act) {
        return rules.on(CityTime.day(act.at())).rules();
    }

    private static Refusal taken(Place place) {
        return Refusal.of(SPACE_ALREADY_THERE, "code", place.code());
    }
}
