package yihao.talent.institutionquota;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.institution.Milestone;

@DisplayName("TI-09 A quota of institutions")
class KeepInstitutionQuotasTest {

    static final String ID = ZHANGDIAN + ":UNIVERSITY:2026";
    static final Map<Milestone, Integer> THREE = Map.of(Milestone.SIGNED, 3);

    final QuotaWorld world = new QuotaWorld();
    final KeepInstitutionQuotas keep = world.keep;

    @Test
    void is_in_force_once_another_person_has_confirmed_it() {
        value(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, THREE, by(OFFICE)));

        assertThat(world.state(ID).owed()).isEmpty();
        assertThat(refusal(keep.confirm(ID, by(OFFICE)))).isEqualTo("talent.institution-quota-same-person");
        assertThat(refusal(keep.confirm(ID, by(OFFICER)))).isEqualTo("talent.institution-quota-not-yours-to-confirm");
        value(keep.confirm(ID, by(HEAD)));
        assertThat(world.state(ID).owed()).isEqualTo(THREE);
        assertThat(world.state(ID).confirmedBy()).isEqualTo("talent.head");
        assertThat(refusal(keep.confirm(ID, by(HEAD)))).isEqualTo("talent.institution-quota-nothing-proposed");
    }

    @Test
    void in_force_is_changed_with_a_reason_and_holds_until_the_change_is_confirmed() {
        value(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, THREE, by(OFFICE)));
        value(keep.confirm(ID, by(HEAD)));
        var five = Map.of(Milestone.SIGNED, 5, Milestone.LANDED, 1);

        assertThat(refusal(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, five, by(OFFICE))))
                .isEqualTo("talent.institution-quota-reason-missing");
        value(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, five, by(OFFICE).because("年中调整")));
        assertThat(world.state(ID).owed()).isEqualTo(THREE);
        assertThat(refusal(keep.decline(ID, by(HEAD)))).isEqualTo("talent.institution-quota-reason-missing");
        value(keep.decline(ID, by(HEAD).because("维持原任务")));
        assertThat(world.state(ID).owed()).isEqualTo(THREE);
        assertThat(world.state(ID).proposed()).isNull();
    }

    @Test
    void is_for_a_unit_and_a_kind_that_are_known_and_says_a_number() {
        assertThat(refusal(keep.propose("nowhere", "UNIVERSITY", 2026, THREE, by(OFFICE))))
                .isEqualTo("talent.institution-quota-unit-unknown");
        assertThat(refusal(keep.propose(ZHANGDIAN, "ACADEMY", 2026, THREE, by(OFFICE))))
                .isEqualTo("talent.institution-quota-kind-unknown");
        assertThat(refusal(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, Map.of(), by(OFFICE))))
                .isEqualTo("talent.institution-quota-empty");
        assertThat(refusal(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, THREE, by(OFFICER))))
                .isEqualTo("talent.institution-quota-not-yours-to-propose");
    }

    @Test
    void waits_for_whoever_may_confirm_it_and_did_not_propose_it() {
        value(keep.propose(ZHANGDIAN, "UNIVERSITY", 2026, THREE, by(OFFICE)));

        assertThat(keep.toConfirm(HEAD, noon(TODAY), 9)).hasSize(1);
        assertThat(keep.toConfirm(OFFICE, noon(TODAY), 9)).isEqualTo(List.of());
        assertThat(keep.toConfirm(OFFICER, noon(TODAY), 9)).isEqualTo(List.of());
    }
}
