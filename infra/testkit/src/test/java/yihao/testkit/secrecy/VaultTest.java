package yihao.testkit.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.testkit.secrecy.Field.EMAIL;
import static yihao.testkit.secrecy.Field.IDENTITY_NUMBER;
import static yihao.testkit.secrecy.Field.NAME;
import static yihao.testkit.secrecy.Field.PHONE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.platform.secrecy.Cipher;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.secrecy.algorithm.Sm4Gcm;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("G2 A person's data")
class VaultTest {

    static final Map<Field, String> JIA =
            Map.of(NAME, "示例甲", IDENTITY_NUMBER, "11010519491231002X", PHONE, "13800005678");

    final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    final Vault vault = new Vault(keys, new AesGcm(), List.of(), new byte[32]);

    @Test
    void opens_for_the_same_person_and_field_only() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);
        vault.claim("p2", IDENTITY_NUMBER, Map.of(IDENTITY_NUMBER, "E1234567"));
        var sealed = vault.seal("p1", PHONE, "13800005678");

        assertThat(vault.open("p1", PHONE, sealed)).contains("13800005678");
        assertThatThrownBy(() -> vault.open("p1", NAME, sealed)).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> vault.open("p2", PHONE, sealed)).isInstanceOf(Cipher.Broken.class);
    }

    @Test
    void is_never_the_same_text_twice_and_names_its_algorithm() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);

        var once = vault.seal("p1", NAME, "示例甲");
        var again = vault.seal("p1", NAME, "示例甲");

        assertThat(once.text()).isNotEqualTo(again.text()).doesNotContain("示例甲");
        assertThat(once.algorithm()).isEqualTo("AES-256-GCM");
    }

    @Test
    void does_not_open_once_altered_or_under_an_unknown_algorithm() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);
        var sealed = vault.seal("p1", NAME, "示例甲");
        var other = sealed.text().startsWith("A") ? "B" : "A";
        var altered = new Sealed(sealed.algorithm(), other + sealed.text().substring(1));

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
    void is_found_by_the_whole_value_only(Field field, String value, int found) {
        vault.claim("p1", IDENTITY_NUMBER, JIA);

        assertThat(vault.personsWith(field, value)).hasSize(found);
    }

    @Test
    void keeps_the_identity_with_whoever_claimed_it_first() {
        assertThat(vault.claim("p1", IDENTITY_NUMBER, JIA)).isEqualTo("p1");
        assertThat(vault.claim("p2", IDENTITY_NUMBER, JIA)).isEqualTo("p1");
    }

    @Test
    void is_found_by_what_replaces_a_value_and_by_that_alone() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);
        var now = Map.of(NAME, "示例甲", IDENTITY_NUMBER, "11010519491231002X", PHONE, "13900001111");

        vault.alsoFindBy("p1", now);
        assertThat(vault.personsWith(PHONE, "13800005678")).containsExactly("p1");
        assertThat(vault.personsWith(PHONE, "13900001111")).containsExactly("p1");

        vault.findBy("p1", now);
        assertThat(vault.personsWith(PHONE, "13800005678")).isEmpty();
        assertThat(vault.personsWith(PHONE, "13900001111")).containsExactly("p1");
        assertThat(vault.claim("p2", IDENTITY_NUMBER, JIA)).isEqualTo("p1");
    }

    @Test
    void is_gone_with_the_key() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);
        var sealed = vault.seal("p1", EMAIL, "jia@example.org");

        vault.erase("p1");

        assertThat(vault.open("p1", EMAIL, sealed)).isEmpty();
        assertThat(vault.personsWith(IDENTITY_NUMBER, "11010519491231002X")).isEmpty();
    }

    @Test
    void the_stored_key_opens_nothing_without_the_master_key() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);
        var sealed = vault.seal("p1", NAME, "示例甲");
        var otherMaster = new Vault(keys, new AesGcm(), List.of(), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> otherMaster.open("p1", NAME, sealed)).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> otherMaster.personsWith(NAME, "示例甲")).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> otherMaster.claim("p2", IDENTITY_NUMBER, JIA)).isInstanceOf(Cipher.Broken.class);
    }

    @Test
    void of_somebody_without_an_identity_has_a_key_of_its_own() {
        var one = vault.admit();
        var other = vault.admit();
        var sealed = vault.seal(one, NAME, "示例甲");

        assertThat(vault.open(one, NAME, sealed)).contains("示例甲");
        assertThatThrownBy(() -> vault.open(other, NAME, sealed)).isInstanceOf(Cipher.Broken.class);
        assertThat(vault.personsWith(NAME, "示例甲")).isEmpty();
    }

    @Test
    void is_sealed_for_somebody_who_is_admitted_with_it() {
        var one = vault.admit(Map.of(NAME, "示例甲", PHONE, "13800005678"));
        var other = vault.admit(Map.of(NAME, "示例甲"));
        var name = Objects.requireNonNull(one.sealed().get(NAME));
        var phone = Objects.requireNonNull(one.sealed().get(PHONE));

        assertThat(one.sealed()).containsOnlyKeys(NAME, PHONE);
        assertThat(vault.open(one.person(), NAME, name)).contains("示例甲");
        assertThat(vault.open(one.person(), PHONE, phone)).contains("13800005678");
        assertThatThrownBy(() -> vault.open(other.person(), NAME, name)).isInstanceOf(Cipher.Broken.class);
        vault.erase(one.person());
        assertThat(vault.open(one.person(), NAME, name)).isEmpty();
        assertThat(vault.personsWith(NAME, "示例甲")).isEmpty();
    }

    @Test
    void stays_readable_findable_and_one_persons_when_the_cipher_changes() {
        vault.claim("p1", IDENTITY_NUMBER, JIA);
        var earlier = vault.seal("p1", NAME, "示例甲");
        var changed = new Vault(keys, new Sm4Gcm(), List.of(new AesGcm()), new byte[32]);

        var later = changed.seal("p1", PHONE, "13800005678");

        assertThat(earlier.algorithm()).isEqualTo("AES-256-GCM");
        assertThat(later.algorithm()).isEqualTo("SM4-GCM");
        assertThat(changed.open("p1", NAME, earlier)).contains("示例甲");
        assertThat(changed.open("p1", PHONE, later)).contains("13800005678");
        assertThat(changed.personsWith(PHONE, "13800005678")).containsExactly("p1");
        assertThat(changed.claim("p2", IDENTITY_NUMBER, JIA)).isEqualTo("p1");
    }
}
