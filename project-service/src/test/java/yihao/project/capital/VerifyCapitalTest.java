package yihao.project.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.BUREAU_OFFICER_2;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.capital.ExampleCapital.SLIP_DAY;
import static yihao.project.capital.ExampleCapital.done;
import static yihao.project.capital.ExampleCapital.money;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.CapitalTotal.NotCounted;
import yihao.project.capital.CapitalTotal.Reason;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PC-04, PC-05, PC-07 A sum that is verified")
class VerifyCapitalTest {

    final ExampleCapital world = new ExampleCapital();

    @Test
    void is_verified_by_another_person_of_a_function_that_may() {
        var id = world.entered("10000000.00", "ZB-1").id();

        assertThat(problem(world.keep.verify(id, null, act(ZHANGDIAN_OFFICER)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(world.keep.verify(id, null, act(MUNICH)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(world.keep.verify(id, null, act(LINZI_OFFICER))))
                .isEqualTo(CapitalProblem.CAPITAL_NOT_FOUND);

        var verified = done(world.keep.verify(id, null, act(ZHANGDIAN_HEAD))).state();
        assertThat(verified.status()).isEqualTo(Status.VERIFIED);
        assertThat(verified.verified()).isNotNull().extracting(Capital.Mark::by).isEqualTo("zhangdian.head");
        assertThat(world.capitals.recorded())
                .extracting(one -> one.action().name())
                .containsExactly("ENTERED", "VERIFIED");
    }

    @Test
    void is_never_verified_by_whoever_entered_it_whatever_their_function() {
        var id = done(world.keep.enter(world.entry("1.00", "USD", SLIP_DAY, "ZB-1"), act(BUREAU_OFFICER)))
                .id();

        assertThat(problem(world.keep.verify(id, null, act(BUREAU_OFFICER))))
                .isEqualTo(CapitalProblem.VERIFIER_IS_ENTERER);
        assertThat(problem(world.keep.verify(id, null, act(BUREAU_OFFICER_2)))).isNull();
    }

    @Test
    void is_verified_once() {
        var id = world.entered("1.00", "ZB-1").id();
        world.keep.verify(id, null, act(ZHANGDIAN_HEAD));

        assertThat(problem(world.keep.verify(id, null, act(BUREAU_OFFICER))))
                .isEqualTo(CapitalProblem.CAPITAL_NOT_OPEN);
    }

    @Test
    void is_taken_back_by_the_bureau_only_and_with_a_reason() {
        var id = world.entered("1.00", "ZB-1").id();
        world.keep.verify(id, null, act(ZHANGDIAN_HEAD));

        assertThat(problem(world.keep.revoke(id, act(ZHANGDIAN_HEAD, "退汇")))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(world.keep.revoke(id, act(BUREAU_OFFICER)))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.keep.revoke(id, act(BUREAU_OFFICER, "退汇")))).isNull();
        assertThat(problem(world.keep.revoke(id, act(BUREAU_OFFICER, "退汇"))))
                .isEqualTo(CapitalProblem.CAPITAL_NOT_OPEN);
    }

    @Test
    void is_taken_back_before_it_is_verified_in_the_place_in_which_it_was_entered() {
        var colleague =
                new Actor("zhangdian.colleague", "colleague", ZHANGDIAN_OFFICER.unit(), ZHANGDIAN_OFFICER.functions());
        var deputy = colleague.inPlaceOf(ZHANGDIAN_OFFICER);
        var byOfficer = world.entered("1.00", "ZB-1").id();
        var byDeputy = done(world.keep.enter(world.entry("2.00", "USD", SLIP_DAY, "ZB-2"), act(deputy)))
                .id();

        for (var other : List.of(colleague, ZHANGDIAN_OFFICER.inPlaceOf(colleague))) {
            for (var id : List.of(byOfficer, byDeputy)) {
                assertThat(problem(world.keep.revoke(id, act(other, "误录"))))
                        .as(other.subject())
                        .isEqualTo(ProjectProblem.NOT_YOURS);
            }
        }
        assertThat(problem(world.keep.revoke(byOfficer, act(deputy, "误录")))).isNull();
        assertThat(problem(world.keep.revoke(byDeputy, act(ZHANGDIAN_OFFICER, "误录"))))
                .isNull();
    }

    @Test
    void once_verified_is_not_taken_back_by_who_entered_it_nor_by_its_deputy() {
        var id = world.entered("1.00", "ZB-1").id();
        world.keep.verify(id, null, act(ZHANGDIAN_HEAD));

        for (var one : List.of(ZHANGDIAN_OFFICER, ZHANGDIAN_HEAD.inPlaceOf(ZHANGDIAN_OFFICER))) {
            assertThat(problem(world.keep.revoke(id, act(one, "误录")))).isEqualTo(ProjectProblem.NOT_YOURS);
        }
    }

    @Test
    void alone_is_counted_and_the_rest_is_explained() {
        var counted = world.entered("100.00", "ZB-1").id();
        var alsoCounted = world.entered("50.00", "ZB-2").id();
        var open = world.entered("7.00", "ZB-3").id();
        var revoked = world.entered("3.00", "ZB-4").id();
        List.of(counted, alsoCounted, revoked).forEach(id -> world.keep.verify(id, null, act(ZHANGDIAN_HEAD)));
        world.keep.revoke(revoked, act(BUREAU_OFFICER, "退汇"));

        var totals = CapitalTotal.of(
                done(world.keep.ofProject(world.projectId, ZHANGDIAN_OFFICER)),
                ExampleCapital.BOOK.cumulative(ExampleCapital.SLIP_DAY));

        assertThat(totals)
                .containsExactly(new CapitalTotal(
                        "FOREIGN_PAID_IN",
                        Money.cny("1068.51"),
                        List.of(money("150", "USD")),
                        List.of(counted, alsoCounted),
                        List.of(new NotCounted(open, Reason.NOT_VERIFIED), new NotCounted(revoked, Reason.REVOKED))));
    }
}
