package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Former;
import yihao.project.carrier.Space.Hold;
import yihao.project.carrier.Space.Letting;
import yihao.project.carrier.Space.Place;
import yihao.project.carrier.Space.Status;
import yihao.project.carrier.Space.Withdrawal;
import yihao.project.carrier.Spaces.Filter;
import yihao.project.carrier.Spaces.Wanted;

/// What every keeper of spaces promises, the twin as well as the store.
public abstract class SpacesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    /// A carrier, a project and a unit of this test alone.
    private final String mark = UUID.randomUUID().toString();

    private final Space free = space("1", "100", null, null, List.of(), null);
    private final Space held = space(
            "2",
            "200.5",
            hold(TODAY),
            null,
            List.of(new Former("p-9", TODAY), new Former("p-8", TODAY.minusDays(1))),
            null);
    private final Space over = space("3", "300", hold(TODAY.minusDays(1)), null, List.of(), null);
    private final Space let = space("4", "400", null, new Letting(mark, "u-1", TODAY, "x"), List.of(), null);
    private final Space withdrawn = space("5", "500", null, null, List.of(), new Withdrawal("整改", "x", People.NOON));

    protected abstract Spaces spaces();

    @Test
    void a_space_is_kept_whole_and_there_once_at_its_place() {
        var kept = keep(held);

        assertThat(spaces().find(kept.id())).contains(kept);
        assertThat(spaces().at(held.key())).contains(kept);
        assertThatThrownBy(() -> keep(held)).isInstanceOf(Taken.class);
    }

    @Test
    void a_list_is_in_the_order_of_places_by_the_status_of_the_day_and_goes_on_after_a_key() {
        keepAll();

        assertThat(codes(filter(null, null, null, null))).containsExactly("1", "2", "3", "4", "5");
        assertThat(codes(filter(Status.FREE, null, null, null))).containsExactly("1", "3");
        assertThat(codes(filter(Status.HELD, null, null, null))).containsExactly("2");
        assertThat(codes(filter(Status.LET, null, null, null))).containsExactly("4");
        assertThat(codes(filter(Status.WITHDRAWN, null, null, null))).containsExactly("5");
        assertThat(codes(filter(null, "200.5", "400", null))).containsExactly("2", "3", "4");
        assertThat(codes(filter(null, null, null, let.key()))).containsExactly("5");
        assertThat(spaces().count(filter(null, null, null, null), 2)).isEqualTo(3);
        assertThat(spaces().figures(List.of(mark, "nothing"), TODAY))
                .isEqualTo(Map.of(mark, Map.of(Status.FREE, 2, Status.HELD, 1, Status.LET, 1, Status.WITHDRAWN, 1)));
    }

    @Test
    void what_a_project_has_may_have_and_had_is_told_by_the_day() {
        keepAll();

        assertThat(codes(spaces().ofProject(mark, TODAY))).containsExactly("2", "4");
        assertThat(codes(spaces().ofProject(mark, TODAY.plusDays(1)))).containsExactly("4");
        assertThat(codes(mine(spaces().within(mark, Wanted.form(Form.UNIT), TODAY, 10_000))))
                .containsExactly("1", "2", "3");
        assertThat(codes(mine(spaces().within("another", Wanted.form(Form.UNIT), TODAY, 10_000))))
                .containsExactly("1", "3");
        assertThat(mine(spaces().within(mark, Wanted.form(Form.LAND), TODAY, 10_000)))
                .isEmpty();
        var wanted = new Wanted(Form.UNIT, List.of("INCUBATOR"), new BigDecimal("100.5"), new BigDecimal("300"));
        assertThat(codes(mine(spaces().within(mark, wanted, TODAY, 10_000)))).containsExactly("2", "3");
        var tower = new Wanted(Form.UNIT, List.of("OFFICE_TOWER"), null, null);
        assertThat(mine(spaces().within(mark, tower, TODAY, 10_000))).isEmpty();
        assertThat(codes(mine(spaces().runOut(TODAY, null, 10_000)))).containsExactly("3");
        assertThat(codes(spaces().ending(List.of(mark), TODAY, TODAY, 9))).containsExactly("2");
        assertThat(spaces().ending(List.of(mark), TODAY.plusDays(1), TODAY.plusDays(9), 9))
                .isEmpty();
    }

    @Test
    void what_has_run_out_goes_on_after_the_last_one_seen() {
        keepAll();
        keep(space("6", "600", hold(TODAY.minusDays(1)), null, List.of(), null));
        keep(space("7", "700", hold(TODAY.minusDays(2)), null, List.of(), null));

        var all = mine(spaces().runOut(TODAY, null, 10_000));
        assertThat(codes(all)).hasSize(3).startsWith("7");
        assertThat(mine(spaces().runOut(TODAY, all.getFirst(), 10_000))).isEqualTo(all.subList(1, 3));
        assertThat(mine(spaces().runOut(TODAY, all.get(1), 10_000))).isEqualTo(all.subList(2, 3));
        assertThat(mine(spaces().runOut(TODAY, all.get(2), 10_000))).isEmpty();
        var running = mine(spaces().running(TODAY, null, 10_000));
        assertThat(codes(running)).containsExactly("2");
        assertThat(mine(spaces().running(TODAY, running.getFirst(), 10_000))).isEmpty();
    }

    private void keepAll() {
        List.of(let, over, free, withdrawn, held).forEach(this::keep);
    }

    private Versioned<Space> keep(Space space) {
        return spaces().add(UUID.randomUUID().toString(), space, CarrierAction.ADDED, act(BUREAU_OFFICER));
    }

    private List<Versioned<Space>> mine(List<Versioned<Space>> all) {
        return all.stream().filter(one -> one.state().carrierId().equals(mark)).toList();
    }

    private List<String> codes(Filter filter) {
        return codes(spaces().list(filter, 9));
    }

    private static List<String> codes(List<Versioned<Space>> found) {
        return found.stream().map(one -> one.state().place().code()).toList();
    }

    private Filter filter(@Nullable Status status, @Nullable String from, @Nullable String to, @Nullable String after) {
        return new Filter(
                mark,
                "INCUBATOR",
                "district-linzi",
                Form.UNIT,
                status,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to),
                TODAY,
                after);
    }

    private Hold hold(LocalDate until) {
        return new Hold(mark, mark, TODAY.minusDays(9), until, 1, "x");
    }

    private Space space(
            String code,
            String area,
            @Nullable Hold hold,
            @Nullable Letting letting,
            List<Former> before,
            @Nullable Withdrawal gone) {
        var place = new Place(Form.UNIT, "A", "1", code);
        var facts = new Facts(new BigDecimal(area), new BigDecimal("4.5"), null, null, Money.cny("18.50"), TODAY, "临街");
        return new Space(
                mark, place.key(mark), "INCUBATOR", "district-linzi", place, facts, hold, letting, before, gone);
    }
}
