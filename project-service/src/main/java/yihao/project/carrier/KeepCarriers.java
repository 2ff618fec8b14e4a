package yihao.project.carrier;

import static yihao.project.carrier.CarrierProblem.CARRIER_ALREADY_THERE;
import static yihao.project.carrier.CarrierProblem.CARRIER_KIND_UNKNOWN;
import static yihao.project.carrier.CarrierProblem.CARRIER_NOT_FOUND;
import static yihao.project.carrier.CarrierProblem.CARRIER_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.carrier.Carrier.Description;
import yihao.project.lifecycle.Units;

/// Rule PK-02: the unit that runs a carrier registers it and says what it is.
public final class KeepCarriers {

    private final Carriers carriers;
    private final Units units;
    private final CarrierRules.Book rules;
    private final Supplier<String> newId;

    public KeepCarriers(Carriers carriers, Units units, CarrierRules.Book rules, Supplier<String> newId) {
        this.carriers = carriers;
        this.units = units;
        this.rules = rules;
        this.newId = newId;
    }

    public Outcome<Versioned<Carrier>> register(String kind, String unit, Description description, Act act) {
        return whyNot(kind, unit, act)
                .<Outcome<Versioned<Carrier>>>map(Outcome::refused)
                .orElseGet(() -> add(kind, unit, description, act));
    }

    private Optional<Refusal> whyNot(String kind, String unit, Act act) {
        var valid = rules.on(CityTime.day(act.at())).rules();
        if (!valid.mayKeep(act.actor(), unit)) {
            return Optional.of(Refusal.of(CARRIER_NOT_YOURS));
        }
        if (valid.kind(kind).isEmpty()) {
            return Optional.of(Refusal.of(CARRIER_KIND_UNKNOWN, "kind", kind));
        }
        return units.name(unit).isEmpty() ? Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", unit)) : Optional.empty();
    }

    private Outcome<Versioned<Carrier>> add(String kind, String unit, Description description, Act act) {
        var number = carriers.nextNumber(CityTime.day(act.at()).getYear());
        var carrier = Carrier.of(number, kind, unit, description, act.actor().subject(), act.at());
        try {
            return Outcome.done(carriers.add(newId.get(), carrier, CarrierAction.REGISTERED, act));
        } catch (Carriers.Taken _) {
            return Outcome.refused(Refusal.of(CARRIER_ALREADY_THERE, "name", description.name()));
        }
    }

    public Outcome<Versioned<Carrier>> describe(String id, Description description, Act act) {
        var today = CityTime.day(act.at());
        try {
            return find(id, act.actor(), today)
                    .flatMap(_ -> carriers.change(
                            id,
                            CarrierAction.CHANGED,
                            act,
                            carrier -> rules.on(today).rules().mayKeep(act.actor(), carrier.unit())
                                    ? Outcome.done(carrier.describe(description))
                                    : Outcome.refused(CARRIER_NOT_YOURS)));
        } catch (Carriers.Taken _) {
            return Outcome.refused(Refusal.of(CARRIER_ALREADY_THERE, "name", description.name()));
        }
    }

    /// What one may not see does not exist.
    public Outcome<Versioned<Carrier>> find(String id, Actor actor, LocalDate today) {
        return carriers.find(id)
                .filter(_ -> rules.on(today).rules().maySee(actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(CARRIER_NOT_FOUND, "id", id)));
    }
}
