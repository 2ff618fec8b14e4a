package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.carrier.ExampleSpaces.LINZI;
import static yihao.project.carrier.ExampleSpaces.LINZI_OFFICER;
import static yihao.project.carrier.ExampleSpaces.TODAY;
import static yihao.project.carrier.ExampleSpaces.at;
import static yihao.project.carrier.ExampleSpaces.unit;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.carrier.Carrier.Description;
import yihao.project.carrier.KeepSpaces.Result;
import yihao.project.carrier.KeepSpaces.Typed;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Place;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PK-02 PK-06 Carriers and their spaces")
class KeepSpacesTest {

    static final Description TOWER = new Description("科创大厦", "人民路 8 号", null);

    final ExampleSpaces world = new ExampleSpaces();

    @Test
    void are_registered_by_who_runs_them_each_once_under_its_name() {
        assertThat(problem(register("OFFICE_TOWER", LINZI, TOWER))).isNull();
        assertThat(problem(register("OFFICE_TOWER", LINZI, new Description("科创 大厦", "别处", null))))
                .isEqualTo(CarrierProblem.CARRIER_ALREADY_THERE);
        assertThat(problem(register("CASTLE", LINZI, new Description("城堡", "山上", null))))
                .isEqualTo(CarrierProblem.CARRIER_KIND_UNKNOWN);
        assertThat(problem(register("OFFICE_TOWER", "district-zhangdian", TOWER)))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        assertThat(problem(world.carriers.register("OFFICE_TOWER", "nobody", TOWER, at(BUREAU_OFFICER, TODAY))))
                .isEqualTo(ProjectProblem.UNIT_UNKNOWN);
    }

    @Test
    void do_not_exist_for_whom_the_terms_do_not_name() {
        var administrator = new Actor("sys", "sys", LINZI, Set.of(Function.SYSTEM_ADMINISTRATOR));
        var space = world.space("201");

        assertThat(problem(world.carriers.find(world.carrier, administrator, TODAY)))
                .isEqualTo(CarrierProblem.CARRIER_NOT_FOUND);
        assertThat(problem(world.keep.find(space, administrator, TODAY))).isEqualTo(CarrierProblem.SPACE_NOT_FOUND);
        assertThat(problem(world.keep.find(space, ZHANGDIAN_OFFICER, TODAY))).isNull();
    }

    @Test
    void are_added_at_once_each_with_its_own_result_and_sent_again_known() {
        var land = new Typed(
                new Place(Form.LAND, null, null, "A-1"), unit("x", "1").facts());
        var nowhere =
                new Typed(new Place(Form.UNIT, null, "2", "B-1"), unit("x", "1").facts());
        var batch = List.of(
                unit("201", "800.00"), unit("202", "900"), land, nowhere, unit("２０１", "800"), unit("202", "901"));

        var first = added(batch);
        assertThat(first.get(0)).isInstanceOf(Result.Added.class);
        assertThat(first.get(1)).isInstanceOf(Result.Added.class);
        assertThat(first.get(2)).isEqualTo(no(CarrierProblem.SPACE_FORM_UNFIT, "form", Form.LAND));
        assertThat(((Result.No) first.get(3)).refusal().problem()).isEqualTo(CarrierProblem.SPACE_PLACE_UNFIT);
        assertThat(first.get(4)).isEqualTo(no(CarrierProblem.SPACE_ALREADY_THERE, "code", "２０１"));
        assertThat(first.get(5)).isEqualTo(no(CarrierProblem.SPACE_ALREADY_THERE, "code", "202"));

        assertThat(added(List.of(unit("201", "800"))).getFirst()).isInstanceOf(Result.Known.class);
        assertThat(world.spaces.all()).hasSize(2);
    }

    @Test
    void are_added_by_who_runs_the_carrier_up_to_two_hundred_at_once() {
        var act = at(ZHANGDIAN_OFFICER, TODAY);
        var many = Collections.nCopies(201, unit("201", "1"));

        assertThat(problem(world.keep.add(world.carrier, List.of(unit("201", "1")), 1, act)))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        assertThat(problem(world.keep.add(world.carrier, many, many.size(), at(LINZI_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACES_TOO_MANY);
        assertThat(added(many.subList(0, 200))).hasSize(200);
    }

    @Test
    void stay_a_unit_or_a_parcel_of_land() {
        var park = world.carriers
                .register("INDUSTRIAL_PARK", LINZI, new Description("产业园", "一路", null), at(LINZI_OFFICER, TODAY))
                .orElseThrow(ExampleSpaces::refused);
        var added = world.keep
                .add(park.id(), List.of(unit("201", "800")), 1, at(LINZI_OFFICER, TODAY))
                .orElseThrow(ExampleSpaces::refused);
        var space = ((Result.Added) added.getFirst()).space();
        var land =
                new Typed(new Place(Form.LAND, null, null, "A-1"), space.state().facts());

        assertThat(problem(world.keep.describe(space.id(), land, at(LINZI_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACE_FORM_FIXED);
    }

    @Test
    void are_one_place_however_its_floor_and_building_are_written() {
        var place = new Place(Form.UNIT, "1号楼", "2", "201");
        for (var same : List.of(
                new Place(Form.UNIT, "1#", "2层", "201"),
                new Place(Form.UNIT, "1 号", "2F", "201"),
                new Place(Form.UNIT, "一号楼", "二楼", "201"),
                new Place(Form.UNIT, "1栋", "2楼", "２０１"))) {
            assertThat(same.key("c")).as(same.toString()).isEqualTo(place.key("c"));
        }
        for (var other : List.of(
                new Place(Form.UNIT, "11号楼", "2", "201"),
                new Place(Form.UNIT, "1号楼", "12层", "201"),
                new Place(Form.UNIT, "1号楼", "B2", "201"),
                new Place(Form.UNIT, "F", "2", "201"))) {
            assertThat(other.key("c")).as(other.toString()).isNotEqualTo(place.key("c"));
        }
        assertThat(new Place(Form.UNIT, "A", "十二层", "1").key("c"))
                .isEqualTo(new Place(Form.UNIT, "A座", "12F", "1").key("c"));
        assertThat(new Place(Form.UNIT, "A", "负一层", "1").key("c"))
                .isEqualTo(new Place(Form.UNIT, "A", "B1", "1").key("c"));
    }

    @Test
    void are_changed_without_touching_who_holds_them() {
        var space = world.space("201");
        world.hold(space, world.project, TODAY);
        world.space("202");

        assertThat(problem(world.keep.describe(space, unit("203", "77"), at(ZHANGDIAN_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        assertThat(problem(world.keep.describe(space, unit("202", "77"), at(LINZI_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACE_ALREADY_THERE);
        assertThat(problem(world.keep.describe(space, unit("203", "77"), at(LINZI_OFFICER, TODAY))))
                .isNull();
        assertThat(world.state(space).tenant()).isEqualTo(world.project);
        assertThat(world.state(space).place().code()).isEqualTo("203");
    }

    @Test
    void are_withdrawn_with_a_reason_while_nobody_has_them_and_restored() {
        var space = world.space("201");
        var act = at(LINZI_OFFICER, TODAY).because("消防整改");

        assertThat(problem(world.keep.withdraw(space, at(LINZI_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACE_REASON_MISSING);
        assertThat(problem(world.keep.withdraw(space, act))).isNull();
        assertThat(problem(world.hold(space, world.project, TODAY))).isEqualTo(CarrierProblem.SPACE_WITHDRAWN);
        assertThat(problem(world.keep.withdraw(space, act))).isEqualTo(CarrierProblem.SPACE_WITHDRAWN);
        assertThat(problem(world.keep.restore(space, act))).isNull();
        assertThat(problem(world.keep.restore(space, act))).isEqualTo(CarrierProblem.SPACE_NOT_WITHDRAWN);

        world.hold(space, world.project, TODAY);
        assertThat(problem(world.keep.withdraw(space, act))).isEqualTo(CarrierProblem.SPACE_HELD);
        var later = at(LINZI_OFFICER, TODAY.plusDays(31)).because("消防整改");
        assertThat(problem(world.keep.withdraw(space, later))).isNull();
        assertThat(world.state(space).hold()).isNull();
    }

    private yihao.kernel.Outcome<?> register(String kind, String unit, Description description) {
        return world.carriers.register(kind, unit, description, at(LINZI_OFFICER, TODAY));
    }

    private List<Result> added(List<Typed> typed) {
        return world.keep
                .add(world.carrier, typed, typed.size(), at(LINZI_OFFICER, TODAY))
                .orElseThrow(ExampleSpaces::refused);
    }

    private static Result no(CarrierProblem why, String fact, Object value) {
        return new Result.No(yihao.kernel.Refusal.of(why, fact, value));
    }
}
