package yihao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G2 Who acts")
class ActorTest {

    static final Actor OFFICER = actor("wang", Set.of(), Function.UNIT_HEAD);
    static final Actor DEPUTY = actor("li", Set.of("wang"), Function.UNIT_OFFICER);
    static final Actor IN_PLACE = DEPUTY.inPlaceOf(OFFICER);

    @Test
    void is_recorded_with_whom_it_stands_in_for_and_has_that_officers_functions_only() {
        assertThat(IN_PLACE.subject()).isEqualTo("li for wang");
        assertThat(IN_PLACE.person()).isEqualTo("li");
        assertThat(IN_PLACE.functions()).containsExactly(Function.UNIT_HEAD);
    }

    @ParameterizedTest(name = "{0} is by {1}: as officer {2}, as deputy {3}, in the officer''s place {4}")
    @CsvSource(textBlock = """
            the officer''s,            wang,         true,  true,  true
            the deputy''s,             li,           false, true,  true
            the deputy''s for the one, li for wang,  true,  true,  true
            the deputy''s for another, li for zhao,  false, true,  true
            another deputy''s,         sun for wang, true,  true,  true
            a third person''s,         zhao,         false, false, false
            a namesake''s,             wang.wei,     false, false, false
            """)
    void knows_its_own_hand_and_that_of_whom_it_stands_in_for(
            String _what, String by, boolean officer, boolean deputy, boolean inPlace) {
        assertThat(OFFICER.is(by)).isEqualTo(officer);
        assertThat(DEPUTY.is(by)).isEqualTo(deputy);
        assertThat(IN_PLACE.is(by)).isEqualTo(inPlace);
        assertThat(OFFICER.is(null)).isFalse();
    }

    @Test
    void sees_the_rows_of_the_units_whose_work_its_own_has_taken_over() {
        var actor = new Actor("li", "li", "squad-2", Set.of(Function.SQUAD_MEMBER), Set.of(), Set.of("squad-1"));

        assertThat(actor.scopes()).containsExactlyInAnyOrder("squad-2", "squad-1", Actor.CITY);
        assertThat(actor.worksFor("squad-1")).isTrue();
        assertThat(actor.worksFor("squad-3")).isFalse();
    }

    private static Actor actor(String subject, Set<String> standsInFor, Function function) {
        return new Actor(subject, subject, "squad-2", Set.of(function), standsInFor, Set.of());
    }

    @Test
    void in_another_place_is_bound_by_whom_that_officer_stands_in_for() {
        var deputy = new Actor("zhao", "zhao", "u", Set.of(), Set.of("li"), Set.of());
        var officer = new Actor("li", "li", "u", Set.of(), Set.of("wang"), Set.of());

        assertThat(deputy.inPlaceOf(officer).is("wang")).isTrue();
    }

    @Test
    void did_what_was_done_in_its_own_place_and_no_other() {
        var li = new Actor("li", "li", "u", Set.of(), Set.of("wang"), Set.of());
        var wang = new Actor("wang", "wang", "u", Set.of());

        assertThat(li.didAs("wang")).isFalse();
        assertThat(li.didAs("li for wang")).isFalse();
        assertThat(li.inPlaceOf(wang).didAs("wang")).isTrue();
        assertThat(wang.didAs("li for wang")).isTrue();
        assertThat(wang.didAs(null)).isFalse();
    }
}
