package yihao.project.carrier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.carrier.Carrier;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.Space.Status;
import yihao.project.carrier.Spaces;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// Shows carriers with what is free in them today.
@Component
class CarrierViews {

    private final Spaces spaces;
    private final Units units;
    private final CarrierRules.Book book;

    CarrierViews(Spaces spaces, Units units, CarrierRules.Book book) {
        this.spaces = spaces;
        this.units = units;
        this.book = book;
    }

    /// @param actions what this caller may do now
    record CarrierView(
            String id,
            String number,
            long version,
            String kind,
            Bilingual kindLabel,
            List<String> forms,
            String unit,
            @Nullable Bilingual unitName,
            String name,
            String address,
            @Nullable String about,
            int free,
            int held,
            int let,
            int withdrawn,
            List<String> actions) {}

    RuleSet<CarrierRules> rules(LocalDate today) {
        return book.on(today);
    }

    CarrierView view(Versioned<Carrier> stored, Actor actor, LocalDate today) {
        return rows(List.of(stored), actor, today).getFirst();
    }

    List<CarrierView> rows(List<Versioned<Carrier>> stored, Actor actor, LocalDate today) {
        var figures = spaces.figures(stored.stream().map(Versioned::id).toList(), today);
        return stored.stream()
                .map(one -> row(one, figures.getOrDefault(one.id(), Map.of()), actor, today))
                .toList();
    }

    private CarrierView row(Versioned<Carrier> stored, Map<Status, Integer> figures, Actor actor, LocalDate today) {
        var carrier = stored.state();
        var valid = rules(today).rules();
        var actions = new ArrayList<String>();
        if (valid.mayKeep(actor, carrier.unit())) {
            actions.addAll(List.of("addSpaces", "change"));
        }
        return new CarrierView(
                stored.id(),
                carrier.number(),
                stored.version(),
                carrier.kind(),
                kindLabel(carrier.kind(), today),
                valid.kind(carrier.kind())
                        .map(kind ->
                                kind.forms().stream().map(Enum::name).sorted().toList())
                        .orElse(List.of()),
                carrier.unit(),
                units.name(carrier.unit()).orElse(null),
                carrier.description().name(),
                carrier.description().address(),
                carrier.description().about(),
                figures.getOrDefault(Status.FREE, 0),
                figures.getOrDefault(Status.HELD, 0),
                figures.getOrDefault(Status.LET, 0),
                figures.getOrDefault(Status.WITHDRAWN, 0),
                actions);
    }

    Bilingual kindLabel(String kind, LocalDate today) {
        return rules(today).rules().kind(kind).map(CarrierRules.Kind::label).orElse(new Bilingual(kind, kind));
    }
}
