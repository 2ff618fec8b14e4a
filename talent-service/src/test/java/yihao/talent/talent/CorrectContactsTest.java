package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.secrecy.Vault;
import yihao.talent.World;
import yihao.talent.catalogue.Catalogues;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("TA-10 Correcting name and contacts")
class CorrectContactsTest {

    static final ContactChange MOVED = new ContactChange("示例乙", "13900001111", null, Set.of(PersonalField.EMAIL));

    final InMemoryTalents talents = new InMemoryTalents();
    final Vault vault = InMemoryPersonKeys.vault();
    final CorrectContacts correct = new CorrectContacts(talents, vault);

    @BeforeEach
    void register() {
        var rules = new TalentRules(_ -> true, World::isIndustry, World.languages(), _ -> true);
        var register = new RegisterTalent(talents, vault, Catalogues.shipped(), rules, World.numbers());
        value(register.register("t1", RegisterTalentTest.jia(), by(OFFICE)));
    }

    @Test
    void seals_what_is_new_and_forgets_what_is_removed() {
        var person = value(correct.correct("t1", MOVED, by(OFFICE))).state().person();

        assertThat(person.toString()).doesNotContain("示例乙", "13900001111");
        assertThat(vault.open("t1", PersonalField.NAME, person.name())).contains("示例乙");
        assertThat(person.email()).isNull();
        assertThat(vault.open("t1", PersonalField.IDENTITY_NUMBER, person.identityNumber()))
                .contains(RegisterTalentTest.IDENTITY);
    }

    @Test
    void lets_the_new_values_find_and_the_old_no_more() {
        value(correct.correct("t1", MOVED, by(OFFICE)));

        assertThat(vault.personsWith(PersonalField.PHONE, "13900001111")).containsExactly("t1");
        assertThat(vault.personsWith(PersonalField.NAME, "示例乙")).containsExactly("t1");
        assertThat(vault.personsWith(PersonalField.PHONE, "13800005678")).isEmpty();
        assertThat(vault.personsWith(PersonalField.EMAIL, "jia@example.org")).isEmpty();
        assertThat(vault.personsWith(PersonalField.IDENTITY_NUMBER, RegisterTalentTest.IDENTITY))
                .containsExactly("t1");
    }

    @Test
    void leaves_both_alone_where_somebody_was_faster() {
        assertThat(refusal(correct.correct("t1", MOVED, by(OFFICE).expecting(9L))))
                .isEqualTo("platform.stale");

        assertThat(vault.personsWith(PersonalField.PHONE, "13900001111")).isEmpty();
        assertThat(vault.personsWith(PersonalField.PHONE, "13800005678")).containsExactly("t1");
    }

    @Test
    void is_finished_by_the_next_one_after_a_crash_in_between() {
        vault.alsoFindBy("t1", java.util.Map.of(PersonalField.PHONE, "13900001111"));

        value(correct.correct("t1", new ContactChange(null, null, null, Set.of()), by(OFFICE)));

        assertThat(vault.personsWith(PersonalField.PHONE, "13900001111")).isEmpty();
        assertThat(talents.all()).extracting(one -> one.version()).isEqualTo(List.of(1L));
    }

    @Test
    void is_the_talent_offices_work_and_prints_nothing() {
        assertThat(refusal(correct.correct("t1", MOVED, by(OFFICER)))).isEqualTo("talent.talent-office-only");
        assertThat(MOVED.toString()).doesNotContain("示例乙", "13900001111");
    }
}
