package yihao.talent.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.talent.secrecy.PersonalField.EMAIL;
import static yihao.talent.secrecy.PersonalField.IDENTITY_NUMBER;
import static yihao.talent.secrecy.PersonalField.NAME;
import static yihao.talent.secrecy.PersonalField.PHONE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.secrecy.jca.AesGcm;
import yihao.talent.secrecy.jca.HmacSha256;

@DisplayName("TA-03 TA-04 TA-05 A person's data")
class VaultTest {

    static final Map<PersonalField, String> JIA =
            Map.of(NAME, "示例甲", IDENTITY_NUMBER, "11010519491231002X", PHONE, "13800005678");

    final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    final Vault vault = new Vault(keys, new AesGcm(), List.of(), new HmacSha256(), new byte[32]);

    @Test
    void opens_for_the_same_person_and_field_only() {
        vault.claim("p1", JIA);
        vault.claim("p2", Map.of(IDENTITY_NUMBER, "E1234567"));
        var sealed = vault.seal("p1", PHONE, "13800005678");

        assertThat(vault.open("p1", PHONE, sealed)).contains("13800005678");
        assertThatThrownBy(() -> vault.open("p1", NAME, sealed)).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> vault.open("p2", PHONE, sealed)).isInstanceOf(Cipher.Broken.class);
    }

    @Test
    void is_never_the_same_text_twice_and_names_its_algorithm() {
        vault.claim("p1", JIA);

        var once = vault.seal("p1", NAME, "示例甲");
        var again = vault.seal("p1", NAME, "示例甲");

        assertThat(once.text()).isNotEqualTo(again.text()).doesNotContain("示例甲");
        assertThat(once.algorithm()).isEqualTo("AES-256-GCM");
    }

    @Test
    void does_not_open_once_altered_or_under_an_unknown_algorithm() {
        vault.claim("p1", JIA);
        var sealed = vault.seal("p1", NAME, "示例甲");
        var altered = new Sealed(sealed.algorithm(), sealed.text().replaceFirst("^..", "AA"));

        assertThatThrownBy(() -> vault.open("p1", NAME, altered)).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> vault.open("p1", NAME, new Sealed("ROT13", sealed.text())))
                .isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> vault.open("p1", NAME, new Sealed(sealed.algorithm(), "AAAA")))
                .isInstanceOf(Cipher.Broken.class);
    }

    @ParameterizedTest(name = "{0} {1} finds {2}")
    @CsvSource(textBlock = """
            IDENTITY_NUMBER, 11010519491231002X,     1
            IDENTITY_NUMBER, 11010519491231002x,     1
            IDENTITY_NUMBER, 110105 19491231 002X,   1
            IDENTITY_NUMBER, １１0105194912310０2X,    1
            IDENTITY_NUMBER, 1101051949123100,       0
            NAME,            示例甲,                  1
            NAME,            示例,                    0
            PHONE,           13800005678,            1
            EMAIL,           13800005678,            0
            """)
    void is_found_by_the_whole_value_only(PersonalField field, String value, int found) {
        vault.claim("p1", JIA);

        assertThat(vault.personsWith(field, value)).hasSize(found);
    }

    @Test
    void keeps_the_identity_with_whoever_claimed_it_first() {
        assertThat(vault.claim("p1", JIA)).isEqualTo("p1");
        assertThat(vault.claim("p2", JIA)).isEqualTo("p1");
    }

    @Test
    void is_gone_with_the_key() {
        vault.claim("p1", JIA);
        var sealed = vault.seal("p1", EMAIL, "jia@example.org");

        vault.erase("p1");

        assertThat(vault.open("p1", EMAIL, sealed)).isEmpty();
        assertThat(vault.personsWith(IDENTITY_NUMBER, "11010519491231002X")).isEmpty();
    }

    @Test
    void the_stored_key_opens_nothing_without_the_master_key() {
        vault.claim("p1", JIA);
        var sealed = vault.seal("p1", NAME, "示例甲");
        var otherMaster = new Vault(keys, new AesGcm(), List.of(), new HmacSha256(), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> otherMaster.open("p1", NAME, sealed)).isInstanceOf(Cipher.Broken.class);
        assertThat(otherMaster.personsWith(NAME, "示例甲")).isEmpty();
    }
}
