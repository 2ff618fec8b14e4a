package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;
import static yihao.lead.network.NetworkProblem.PARENT_UNKNOWN;
import static yihao.lead.network.NetworkProblem.UNIT_ALREADY_THERE;
import static yihao.lead.network.NetworkProblem.UNIT_REPEATED_IN_FILE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.network.RegisterUnit.UnitFacts;

/// L1, G5: units from a spreadsheet. A parent may stand anywhere in the file, by its id or its Chinese
/// name; parents are registered before those below them. A unit that is there already as the row says
/// adds nothing; what is registered is not changed by a spreadsheet.
public final class ImportUnits {

    private final Units units;
    private final RegisterUnit registerUnit;

    public ImportUnits(Units units, RegisterUnit registerUnit) {
        this.units = units;
        this.registerUnit = registerUnit;
    }

    /// @param place where the row stands in the file, for those that repeat it
    /// @param id none where the office has no ids: then it is made of parent and name, the same each time
    /// @param parent its id or its Chinese name
    public record Item(
            String place,
            @Nullable String id,
            UnitKind kind,
            String nameZh,
            @Nullable String nameEn,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String telephone) {

        /// What a row below it may call it by.
        private Set<String> names() {
            return id == null ? Set.of(nameZh) : Set.of(id, nameZh);
        }
    }

    /// What became of a row, or would.
    public sealed interface Result {}

    /// @param unit none where it was only asked what would become of it
    public record Good(String id, @Nullable Versioned<Unit> unit) implements Result {}

    /// Registered before as the row says.
    public record Known(String id) implements Result {}

    public record No(Refusal refusal) implements Result {}

    public static boolean mayImport(Actor actor) {
        return actor.has(yihao.kernel.Function.SECURITY_ADMINISTRATOR);
    }

    /// Rows so that each parent comes before those below it. Whose parent's name is several rows' comes
    /// last, when all of them are known; who stands above each other in a circle keeps its place and is
    /// refused there.
    public static <T> List<T> parentsFirst(List<T> rows, java.util.function.Function<T, Item> read) {
        var items = rows.stream().map(read).toList();
        var called = new HashMap<String, List<Integer>>();
        for (int at = 0; at < items.size(); at++) {
            for (var name : items.get(at).names()) {
                called.computeIfAbsent(name, _ -> new ArrayList<>()).add(at);
            }
        }
        var placed = new LinkedHashSet<Integer>();
        var unsure = new ArrayList<Integer>();
        for (int at = 0; at < items.size(); at++) {
            var above = new LinkedHashSet<Integer>();
            for (Integer next = at; next != null && !placed.contains(next) && above.add(next); ) {
                var parents = called.getOrDefault(String.valueOf(items.get(next).parent()), List.of());
                if (parents.size() > 1) {
                    unsure.add(above.removeLast());
                }
                next = parents.size() == 1 ? parents.getFirst() : null;
            }
            placed.addAll(above.reversed());
        }
        placed.addAll(unsure);
        return placed.stream().map(rows::get).toList();
    }

    /// @param preview whether nothing is to be registered
    public Run run(boolean preview) {
        return new Run(preview);
    }

    /// Goes through one file, part by part, and remembers what stood before.
    public final class Run {

        private final boolean preview;
        private final UnitsByName known = new UnitsByName(units.all());

        private Run(boolean preview) {
            this.preview = preview;
        }

        public List<Result> bring(List<Item> items, Act act) {
            return items.stream()
                    .map(item ->
                            mayImport(act.actor()) ? bring(item, act) : new No(Refusal.of(ONLY_SECURITY_ADMINISTRATOR)))
                    .toList();
        }

        /// A row that is refused keeps no place from another that says it better.
        private Result bring(Item item, Act act) {
            var result = place(item, known, preview, act);
            switch (result) {
                case Good good -> known.stands(good.id(), item.place());
                case Known there -> known.stands(there.id(), item.place());
                case No _ -> {}
            }
            return result;
        }
    }

    private Result place(Item item, UnitsByName known, boolean preview, Act act) {
        var parent = item.parent() == null ? Optional.<String>empty() : known.called(item.parent());
        if (item.parent() != null && parent.isEmpty()) {
            return new No(Refusal.of(PARENT_UNKNOWN, "parent", item.parent()));
        }
        var facts = facts(item, parent.orElse(null));
        var id = item.id() == null ? known.idFor(facts) : item.id();
        var repeated = known.placeOf(id);
        if (repeated.isPresent()) {
            return new No(Refusal.of(UNIT_REPEATED_IN_FILE, "row", repeated.get()));
        }
        var there = known.registered(id).or(() -> preview ? Optional.empty() : meanwhile(id));
        if (there.isEmpty()) {
            return register(id, facts, known, preview, act);
        }
        if (!saysTheSame(item, facts, there.get())) {
            return new No(new Refusal(UNIT_ALREADY_THERE, Map.of("unit", id)));
        }
        known.add(id, facts.nameZh());
        return new Known(id);
    }

    private Optional<Unit> meanwhile(String id) {
        return units.find(id).map(Versioned::state);
    }

    private Result register(String id, UnitFacts facts, UnitsByName known, boolean preview, Act act) {
        var wrong = registerUnit.whatIsWrong(id, facts);
        if (wrong.isPresent()) {
            return new No(wrong.get());
        }
        if (preview) {
            known.add(id, facts.nameZh());
            return new Good(id, null);
        }
        return switch (registerUnit.register(id, facts, act.alsoFor())) {
            case Outcome.Done<Versioned<Unit>>(var unit) -> {
                known.add(id, facts.nameZh());
                yield new Good(id, unit);
            }
            case Outcome.Refused<Versioned<Unit>>(var refusal) -> new No(refusal);
        };
    }

    private static UnitFacts facts(Item item, @Nullable String parent) {
        var english = item.nameEn() == null ? item.nameZh() : item.nameEn();
        return new UnitFacts(item.kind(), item.nameZh(), english, parent, item.divisionCode(), item.telephone(), null);
    }

    /// What a row does not say it does not contradict.
    private static boolean saysTheSame(Item item, UnitFacts facts, Unit unit) {
        return facts.kind() == unit.unitKind()
                && facts.nameZh().equals(unit.nameZh())
                && isUnsaidOr(item.nameEn(), unit.nameEn())
                && isUnsaidOr(facts.parent(), unit.parent())
                && isUnsaidOr(item.divisionCode(), unit.divisionCode())
                && isUnsaidOr(item.telephone(), unit.telephone());
    }

    private static boolean isUnsaidOr(@Nullable String said, @Nullable String is) {
        return said == null || said.equals(is);
    }
}
