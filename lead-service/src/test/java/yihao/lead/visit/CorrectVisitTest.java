package yihao.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.next;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.World;
import yihao.lead.visit.CorrectVisit.TypedCorrection;
import yihao.platform.secrecy.Sealed;
import yihao.testkit.twins.Acts;

@DisplayName("L9 A recorded visit that is corrected")
class CorrectVisitTest {

    static final String FIRM = "贝斯精化有限公司";
    static final Actor SQUAD_HEAD = Acts.actor("squad.head", World.SQUAD, Function.UNIT_HEAD);
    static final Actor COLLEAGUE = Acts.actor("squad.colleague", World.SQUAD, Function.SQUAD_MEMBER);
    static final Act LATER = at(SQUAD_MEMBER, "2026-09-20T02:00:00Z").because("日期登记有误");

    final VisitWorld city = new VisitWorld();
    final CorrectVisit correctVisit = new CorrectVisit(city.sight);

    @Test
    void says_what_is_right_and_keeps_what_stood_there() {
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), next("2026-10-10"));

        var right = done(correctVisit.correct(visit.id(), typed("2026-09-09", "0.5"), LATER))
                .state();

        assertThat(right.stay()).isEqualTo(stay("2026-09-09", "0.5"));
        assertThat(right.plan().people()).isEqualTo(3);
        assertThat(made(right).result()).isEqualTo("来访改期");
        assertThat(made(right).by()).isEqualTo(SQUAD_MEMBER.subject());
        assertThat(made(right).at()).isEqualTo(made(visit.state()).at());
        assertThat(right.corrections())
                .containsExactly(
                        new Visit.Correction(made(visit.state()), 2, "日期登记有误", SQUAD_MEMBER.subject(), LATER.at()));
        assertThat(right.due()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void is_corrected_again_and_all_that_stood_there_stays() {
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), null);
        done(correctVisit.correct(visit.id(), typed("2026-09-09", "0.5"), LATER));

        var again = done(correctVisit.correct(visit.id(), typed("2026-09-08", "0.5"), LATER));

        assertThat(again.state().corrections())
                .extracting(one -> one.before().stay().from())
                .containsExactly(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 9));
        assertThat(problem(correctVisit.correct(visit.id(), typed("2026-09-08", "0.5"), LATER)))
                .isEqualTo(VisitProblem.VISIT_NOTHING_CORRECTED);
    }

    @Test
    void keeps_the_people_met_unless_others_are_named() {
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), null);
        var person = new Contact("person-1", new Sealed("none", "示例"), null, null, null);
        var named = new TypedCorrection(stay("2026-09-10", "1"), 2, List.of(person), "用地", "来访改期");

        done(correctVisit.correct(visit.id(), named, LATER));
        var kept = done(correctVisit.correct(visit.id(), typed("2026-09-09", "0.5"), LATER));

        assertThat(made(kept.state()).met()).containsExactly(person);
    }

    @Test
    void never_changes_the_lead_it_led_to() {
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), null);
        var lead = done(city.world.report(World.investor(FIRM), ZHANGDIAN_OFFICER, "2026-09-10T08:00:00Z"))
                .lead();
        var led = done(city.recordVisit.leadTo(visit.id(), lead.id(), at(ZHANGDIAN_OFFICER, "2026-09-11T02:00:00Z")));

        var right = done(correctVisit.correct(visit.id(), typed("2026-09-12", "0.5"), LATER));

        assertThat(right.state().led()).isEqualTo(led.state().led());
        assertThat(city.world.now(lead.id())).isEqualTo(lead.state());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            0.5, 2026-09-20,
            0.5, 2026-09-21, VISIT_IN_FUTURE
            0.3, 2026-09-10, VISIT_NOT_IN_HALF_DAYS
            """)
    void is_over_and_in_half_days_like_any_other(String days, String from, @Nullable VisitProblem problem) {
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), null);

        assertThat(problem(correctVisit.correct(visit.id(), typed(from, days), LATER)))
                .isEqualTo(problem);
    }

    @Test
    void is_corrected_by_who_recorded_it_or_the_head_of_its_unit_with_a_reason() {
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), null);
        var typed = typed("2026-09-09", "0.5");

        for (var other : List.of(COLLEAGUE, ZHANGDIAN_HEAD, ZHANGDIAN_OFFICER, BUREAU_PERSON)) {
            assertThat(problem(correctVisit.correct(visit.id(), typed, by(other).because("x"))))
                    .as(other.subject())
                    .isEqualTo(VisitProblem.VISIT_NOT_CORRECTED_BY);
            assertThat(city.recordVisit.actions(other, visit.state())).doesNotContain("correct");
        }
        assertThat(problem(correctVisit.correct(
                        visit.id(), typed, by(LINZI_OFFICER).because("x"))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(correctVisit.correct(visit.id(), typed, by(SQUAD_HEAD))))
                .isEqualTo(VisitProblem.VISIT_REASON_MISSING);
        assertThat(city.recordVisit.actions(SQUAD_MEMBER, visit.state())).contains("correct");
        done(correctVisit.correct(visit.id(), typed, by(SQUAD_HEAD).because("核对台账")));
    }

    @Test
    void is_corrected_in_the_place_in_which_it_was_recorded() {
        var deputy = COLLEAGUE.inPlaceOf(SQUAD_MEMBER);
        var byOfficer = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "1"), null);
        var byDeputy = city.made(deputy, FIRM, stay("2026-09-11", "1"), null);

        for (var place : List.of(SQUAD_MEMBER, deputy)) {
            assertThat(city.recordVisit.actions(place, byOfficer.state())).contains("correct");
            assertThat(city.recordVisit.actions(place, byDeputy.state())).contains("correct");
        }
        for (var other : List.of(COLLEAGUE, SQUAD_MEMBER.inPlaceOf(COLLEAGUE))) {
            for (var visit : List.of(byOfficer, byDeputy)) {
                assertThat(problem(correctVisit.correct(
                                visit.id(),
                                typed("2026-09-09", "0.5"),
                                by(other).because("x"))))
                        .as(other.subject())
                        .isEqualTo(VisitProblem.VISIT_NOT_CORRECTED_BY);
            }
        }
        var right = done(correctVisit.correct(
                byOfficer.id(), typed("2026-09-09", "0.5"), by(deputy).because("代为更正")));
        done(correctVisit.correct(
                byDeputy.id(), typed("2026-09-08", "0.5"), by(SQUAD_MEMBER).because("本人更正")));

        assertThat(made(right.state()).by()).isEqualTo(SQUAD_MEMBER.subject());
        assertThat(right.state().corrections()).extracting(Visit.Correction::by).containsExactly(deputy.subject());
    }

    @Test
    void is_there_to_correct_once_it_is_recorded() {
        var planned = city.planned(FIRM, stay("2026-09-10", "1"), "2026-09-07T02:00:00Z");

        assertThat(problem(correctVisit.correct(planned.id(), typed("2026-09-09", "0.5"), LATER)))
                .isEqualTo(VisitProblem.VISIT_NOT_MADE);
    }

    private static Visit.Made made(Visit visit) {
        return Objects.requireNonNull(visit.made());
    }

    private static Act by(Actor actor) {
        return at(actor, "2026-09-20T02:00:00Z");
    }

    private static TypedCorrection typed(String from, String days) {
        return new TypedCorrection(stay(from, days), 3, null, "用地", "来访改期");
    }

    private static @Nullable Object problem(Outcome<Versioned<Visit>> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
