package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.World;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("TA-06 Registering a talent")
class RegisterTalentTest {

    static final String IDENTITY = "11010519491231002X";

    final InMemoryTalents talents = new InMemoryTalents();
    final Vault vault = InMemoryPersonKeys.vault();
    final RegisterTalent register = new RegisterTalent(
            talents,
            vault,
            Catalogues.shipped(),
            new TalentRules(IDENTITY::equals, World::isIndustry, World.languages(), "370303"::equals),
            World.numbers());

    @Test
    void keeps_the_person_sealed_and_the_class_of_the_day() {
        var talent = value(register.register("t1", jia(), by(OFFICE)));

        assertThat(talent.state().toString()).doesNotContain("示例甲", IDENTITY, "13800005678", "jia@");
        assertThat(vault.open(
                        "t1",
                        PersonalField.IDENTITY_NUMBER,
                        talent.state().person().identityNumber()))
                .contains(IDENTITY);
        assertThat(talent.state().classification().talentClass()).isEqualTo(TalentClass.C);
        assertThat(talent.state().classification().on()).isEqualTo(TODAY);
    }

    @Test
    void registers_a_person_once() {
        value(register.register("t1", jia(), by(OFFICE)));

        assertThat(refusal(register.register("t2", jia(), by(HEAD)))).isEqualTo("talent.already-registered");
        assertThat(talents.all()).hasSize(1);
    }

    @Test
    void finishes_what_a_crash_left_between_the_vault_and_the_talent() {
        vault.claim("t1", PersonalField.IDENTITY_NUMBER, jia().personal());

        var talent = value(register.register("t2", jia(), by(OFFICE)));

        assertThat(talent.id()).isEqualTo("t1");
    }

    @Test
    void finds_whoever_was_recommended_first_by_what_registration_adds() {
        var recommended = Map.of(PersonalField.IDENTITY_NUMBER, IDENTITY, PersonalField.PHONE, "13900001111");
        vault.claim("r1", PersonalField.IDENTITY_NUMBER, recommended);

        value(register.register("t1", jia(), by(OFFICE)));

        var find = new FindTalent(talents, vault);
        assertThat(value(find.having(PersonalField.EMAIL, "jia@example.org", OFFICE)))
                .extracting(Versioned::id)
                .containsExactly("r1");
        assertThat(vault.personsWith(PersonalField.PHONE, "13800005678")).containsExactly("r1");
        assertThat(vault.personsWith(PersonalField.PHONE, "13900001111")).containsExactly("r1");
    }

    @Test
    void finds_nobody_rather_than_some_where_too_many_have_the_same_value() {
        var find = new FindTalent(talents, vault);
        for (int i = 0; i < Vault.MOST_FOUND; i++) {
            vault.claim("p" + i, PersonalField.IDENTITY_NUMBER, namesake("E" + i));
        }
        assertThat(value(find.having(PersonalField.NAME, "示例甲", OFFICE))).isEmpty();

        vault.claim("one-more", PersonalField.IDENTITY_NUMBER, namesake("E-more"));

        assertThat(refusal(find.having(PersonalField.NAME, "示例甲", OFFICE))).isEqualTo("talent.too-many-found");
        assertThat(refusal(find.having(PersonalField.NAME, "示例甲", OFFICER))).isEqualTo("talent.talent-office-only");
    }

    private static Map<PersonalField, String> namesake(String identity) {
        return Map.of(PersonalField.IDENTITY_NUMBER, identity, PersonalField.NAME, "示例甲");
    }

    @Test
    void is_the_talent_offices_work() {
        assertThat(refusal(register.register("t1", jia(), by(OFFICER)))).isEqualTo("talent.talent-office-only");
    }

    @Test
    void refuses_an_identity_number_that_is_none() {
        var wrong = registration(IdentityKind.RESIDENT_ID, "110105194912310020", "2614", "de", 2024);
        var passport = registration(IdentityKind.PASSPORT, "C01X00T47", "2614", "de", 2024);

        assertThat(refusal(register.register("t1", wrong, by(OFFICE)))).isEqualTo("talent.identity-invalid");
        assertThat(value(register.register("t1", passport, by(OFFICE))).version())
                .isEqualTo(1);
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThat(refusal(register.register("t1", with("9999", "de", 2024), by(OFFICE))))
                .isEqualTo("talent.unknown-field");
        assertThat(refusal(register.register("t1", with("2614", "xx", 2024), by(OFFICE))))
                .isEqualTo("talent.unknown-language");
        assertThat(refusal(register.register("t1", with("2614", "de", 2027), by(OFFICE))))
                .isEqualTo("talent.date-in-future");
        assertThat(talents.all()).isEmpty();
    }

    static Registration jia() {
        return with("2614", "de", 2024);
    }

    private static Registration with(String field, String language, int year) {
        return registration(IdentityKind.RESIDENT_ID, IDENTITY, field, language, year);
    }

    private static Registration registration(
            IdentityKind kind, String identity, String field, String language, int year) {
        return new Registration(
                "示例甲",
                kind,
                identity,
                "13800005678",
                "jia@example.org",
                Degree.DOCTOR,
                List.of(new Title(TAISHAN_INDUSTRY.name(), TAISHAN_INDUSTRY.issuer(), year)),
                List.of(field),
                List.of(language),
                null,
                null);
    }
}
