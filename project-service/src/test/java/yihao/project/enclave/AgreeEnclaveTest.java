package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.BUREAU_OFFICER_2;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.enclave.ExampleEnclaves.LINZI;
import static yihao.project.enclave.ExampleEnclaves.done;
import static yihao.project.enclave.ExampleEnclaves.draft;
import static yihao.project.enclave.ExampleEnclaves.shipped;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.ProblemCode;

@DisplayName("PE-06 What both sides agree to")
class AgreeEnclaveTest {

    final ExampleEnclaves world = new ExampleEnclaves();

    private @Nullable ProblemCode refusedTo(Actor actor, String id) {
        return problem(world.keep.agree(id, act(actor)));
    }

    private Enclave stored(String id) {
        return world.enclaves.find(id).orElseThrow().state();
    }

    @Test
    void is_agreed_to_by_the_other_side_before_a_year_is_entered() {
        var id = done(world.written("yishui", act(ZHANGDIAN_OFFICER))).id();
        assertThat(problem(world.enter(id, 2020, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_NOT_AGREED);
        assertThat(stored(id).waitsFor()).containsExactly("district-linzi");

        assertThat(refusedTo(ZHANGDIAN_HEAD, id)).isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(refusedTo(BUREAU_OFFICER, id)).isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(refusedTo(MUNICH, id)).isEqualTo(EnclaveProblem.ENCLAVE_NOT_FOUND);
        done(world.keep.agree(id, act(LINZI_OFFICER)));

        assertThat(refusedTo(LINZI_OFFICER, id)).isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(stored(id).waitsFor()).isEmpty();
        assertThat(problem(world.enter(id, 2020, "1"))).isNull();
        assertThat(stored(id).waitsFor()).containsExactly("district-zhangdian");
    }

    @Test
    void is_agreed_to_by_both_where_the_bureau_wrote_it() {
        var id = done(world.written("yishui", act(BUREAU_OFFICER))).id();
        done(world.keep.agree(id, act(LINZI_OFFICER)));
        assertThat(problem(world.enter(id, 2020, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_NOT_AGREED);
        done(world.keep.agree(id, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(world.enter(id, 2020, "1"))).isNull();
    }

    @Test
    void is_agreed_to_by_the_city_for_a_place_elsewhere_and_not_by_who_wrote_it() {
        var elsewhere = draft(shipped("yishui"), new Party(null, "上海市"), LINZI);
        var id = done(world.register.register(elsewhere, act(BUREAU_OFFICER))).id();

        assertThat(stored(id).waitsFor()).containsExactly("*city", "district-linzi");
        assertThat(refusedTo(BUREAU_OFFICER, id)).isEqualTo(EnclaveProblem.ENCLAVE_OWN);
        done(world.keep.agree(id, act(BUREAU_OFFICER_2)));
        done(world.keep.agree(id, act(LINZI_OFFICER)));
        assertThat(stored(id).isAgreed()).isTrue();
    }

    @Test
    void is_agreed_to_anew_when_its_terms_are_replaced() {
        var id = world.simple();
        done(world.keep.replaceTerms(id, shipped("yishui").replace("70", "80"), act(LINZI_OFFICER)));

        assertThat(problem(world.enter(id, 2020, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_NOT_AGREED);
        assertThat(refusedTo(LINZI_OFFICER, id)).isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        done(world.keep.agree(id, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(world.enter(id, 2020, "1"))).isNull();
    }
}
