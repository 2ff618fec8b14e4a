package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.at;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.DISTRICT;
import static yihao.testkit.twins.Acts.actor;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.lead.network.ImportUnits.Good;
import yihao.lead.network.ImportUnits.Item;
import yihao.lead.network.ImportUnits.Known;
import yihao.lead.network.ImportUnits.No;
import yihao.lead.network.ImportUnits.Result;

@DisplayName("L1 G5 Units from a spreadsheet")
class ImportUnitsTest {

    final NetworkWorld city = new NetworkWorld();
    final ImportUnits importUnits = new ImportUnits(city.units, city.registerUnit);

    @Test
    void stand_below_a_parent_anywhere_in_the_file_by_id_or_name() {
        var results = bring(
                row("3", "squad-c", "丙队", "乙队"),
                row("4", "squad-b", "乙队", "squad-a"),
                row("5", "squad-a", "甲队", DISTRICT));

        assertThat(results).allMatch(Good.class::isInstance);
        assertThat(city.unit("squad-c").ancestors()).containsExactly("squad-b", "squad-a", DISTRICT, CITY);
    }

    @Test
    void without_ids_get_the_same_ones_each_time_and_add_nothing_the_second_time() {
        var file = new Item[] {row("3", null, "新区", CITY), row("4", null, "一队", "新区"), row("5", null, "二队", "新区")};
        var seen = bring(true, ADMIN, List.of(file));
        assertThat(city.units.all()).hasSize(4);

        var first = bring(file);
        var again = bring(file);

        assertThat(city.units.all()).hasSize(7);
        assertThat(first.stream().map(ImportUnitsTest::id).toList())
                .isEqualTo(seen.stream().map(ImportUnitsTest::id).toList());
        assertThat(again).allMatch(Known.class::isInstance);
        assertThat(again.stream().map(ImportUnitsTest::id).toList())
                .isEqualTo(first.stream().map(ImportUnitsTest::id).toList());
    }

    @Test
    void of_one_name_below_two_parents_are_two_units() {
        bring(row("3", null, "一队", DISTRICT), row("4", null, "一队", CITY));

        assertThat(city.units.all()).hasSize(6);
        assertThat(problem(bring(row("5", "squad-x", "丁队", "一队")).getFirst())).isEqualTo(NetworkProblem.PARENT_UNKNOWN);
    }

    @Test
    void are_refused_row_by_row_with_those_below_them() {
        var results = bring(
                row("3", "Squad-X", "甲队", DISTRICT),
                row("4", "squad-b", "乙队", "Squad-X"),
                row("5", "squad-c", "丙队", DISTRICT),
                row("6", "squad-c", "丙队", DISTRICT),
                row("7", "squad-d", "丁队", "戊队"),
                row("8", "squad-e", "戊队", "丁队"),
                row("9", "squad-f", "己队", "己队"));

        assertThat(results.stream().map(ImportUnitsTest::problem).toList())
                .containsExactly(
                        NetworkProblem.UNIT_ID_UNFIT,
                        NetworkProblem.PARENT_UNKNOWN,
                        null,
                        NetworkProblem.UNIT_REPEATED_IN_FILE,
                        NetworkProblem.PARENT_UNKNOWN,
                        NetworkProblem.PARENT_UNKNOWN,
                        NetworkProblem.PARENT_UNKNOWN);
        assertThat(((No) results.get(3)).refusal().facts()).containsEntry("row", "5");
    }

    @Test
    void are_not_repeated_by_a_row_that_was_refused_in_the_look_and_in_the_entry_alike() {
        bring(row("2", "squad-old", "老队", DISTRICT));
        var file = List.of(
                row("3", "squad-old", "别的队", DISTRICT),
                row("4", "squad-old", "老队", DISTRICT),
                row("5", "squad-old", "老队", DISTRICT),
                wrongDivision("6", "squad-c", "丙队"),
                row("7", "squad-c", "丙队", DISTRICT),
                row("8", "squad-c", "丙队", DISTRICT));

        for (var preview : List.of(true, false)) {
            var results = bring(preview, ADMIN, file);

            assertThat(results.stream().map(ImportUnitsTest::problem).toList())
                    .as("looked at only: %s", preview)
                    .containsExactly(
                            NetworkProblem.UNIT_ALREADY_THERE,
                            null,
                            NetworkProblem.UNIT_REPEATED_IN_FILE,
                            NetworkProblem.DIVISION_UNKNOWN,
                            null,
                            NetworkProblem.UNIT_REPEATED_IN_FILE);
            assertThat(((No) results.get(5)).refusal().facts()).containsEntry("row", "7");
        }
    }

    private static Item wrongDivision(String place, String id, String name) {
        return new Item(place, id, UnitKind.SQUAD, name, null, DISTRICT, "999999", null);
    }

    @Test
    void that_are_registered_otherwise_are_not_changed() {
        bring(row("3", "squad-c", "丙队", DISTRICT));

        assertThat(problem(bring(row("3", "squad-c", "别的队", DISTRICT)).getFirst()))
                .isEqualTo(NetworkProblem.UNIT_ALREADY_THERE);
        assertThat(problem(bring(row("3", "squad-c", "丙队", CITY)).getFirst()))
                .isEqualTo(NetworkProblem.UNIT_ALREADY_THERE);
        assertThat(city.unit("squad-c").nameZh()).isEqualTo("丙队");
    }

    @Test
    void that_were_registered_since_they_were_looked_at_add_nothing_or_are_not_changed() {
        var file = List.of(row("3", "squad-c", "丙队", DISTRICT), row("4", "squad-d", "丁队", "丙队"));
        assertThat(bring(true, ADMIN, file)).allMatch(Good.class::isInstance);
        bring(row("3", "squad-c", "丙队", DISTRICT), row("4", "squad-d", "别的队", CITY));

        var results = bring(false, ADMIN, file);

        assertThat(results.getFirst()).isEqualTo(new Known("squad-c"));
        assertThat(problem(results.getLast())).isEqualTo(NetworkProblem.UNIT_ALREADY_THERE);
        assertThat(city.unit("squad-d").nameZh()).isEqualTo("别的队");
        assertThat(city.unit("squad-d").parent()).isEqualTo(CITY);
    }

    @Test
    void that_are_registered_while_they_are_brought_add_nothing_or_are_not_changed() {
        var run = importUnits.run(false);
        bring(row("3", "squad-c", "丙队", DISTRICT), row("4", "squad-d", "别的队", DISTRICT));

        var results = run.bring(
                List.of(
                        row("3", "squad-c", "丙队", DISTRICT),
                        row("4", "squad-d", "丁队", DISTRICT),
                        row("5", "squad-e", "戊队", "丙队")),
                ADMIN);

        assertThat(results.getFirst()).isEqualTo(new Known("squad-c"));
        assertThat(problem(results.get(1))).isEqualTo(NetworkProblem.UNIT_ALREADY_THERE);
        assertThat(results.getLast()).isInstanceOf(Good.class);
        assertThat(city.unit("squad-d").nameZh()).isEqualTo("别的队");
    }

    @Test
    void are_the_security_administrator_s_to_bring() {
        var head = at(actor("head", "bureau", Function.BUREAU_HEAD), "2026-09-01T02:00:00Z");

        assertThat(problem(bring(false, head, List.of(row("3", "squad-c", "丙队", DISTRICT)))
                        .getFirst()))
                .isEqualTo(NetworkProblem.ONLY_SECURITY_ADMINISTRATOR);
    }

    @Test
    void of_thousands_are_brought_at_once() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(at -> row(String.valueOf(at), null, at + "队", at % 50 == 0 ? DISTRICT : at / 50 * 50 + "队"))
                .toList();

        assertThat(bring(true, ADMIN, rows.reversed())).allMatch(Good.class::isInstance);
    }

    private List<Result> bring(Item... rows) {
        return bring(false, ADMIN, List.of(rows));
    }

    /// In two parts, as a long file goes; the answers in the order of the file.
    private List<Result> bring(boolean preview, Act act, List<Item> file) {
        var ordered = ImportUnits.parentsFirst(file, item -> item);
        var run = importUnits.run(preview);
        var middle = ordered.size() / 2;
        var answers = new HashMap<String, Result>();
        for (var part : List.of(ordered.subList(0, middle), ordered.subList(middle, ordered.size()))) {
            var results = run.bring(part, act);
            for (int at = 0; at < part.size(); at++) {
                answers.put(part.get(at).place(), results.get(at));
            }
        }
        return file.stream().map(item -> answers.get(item.place())).toList();
    }

    private static Item row(String place, @Nullable String id, String name, @Nullable String parent) {
        return new Item(place, id, UnitKind.SQUAD, name, null, parent, null, null);
    }

    private static @Nullable String id(Result result) {
        return switch (result) {
            case Good good -> good.id();
            case Known known -> known.id();
            case No _ -> null;
        };
    }

    private static yihao.kernel.@Nullable ProblemCode problem(Result result) {
        return result instanceof No(var refusal) ? refusal.problem() : null;
    }
}
