package yihao.testkit.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.Sealed;

/// What every form of [PersonKeys] promises.
public abstract class PersonKeysContract {

    protected abstract PersonKeys keys();

    @Test
    void an_identity_belongs_to_whoever_claimed_it_first() {
        var keys = keys();

        assertThat(keys.claim(key("p1", "id-1"))).isEqualTo("p1");
        assertThat(keys.claim(key("p2", "id-1"))).isEqualTo("p1");
        assertThat(keys.claim(key("p2", "id-2"))).isEqualTo("p2");
        assertThat(keys.find("p1")).contains(key("p1", "id-1"));
    }

    @Test
    void without_an_identity_everybody_has_a_key() {
        var keys = keys();

        assertThat(keys.claim(key("p1", null))).isEqualTo("p1");
        assertThat(keys.claim(key("p2", null))).isEqualTo("p2");
        assertThat(keys.find("p2")).contains(key("p2", null));
    }

    @Test
    void persons_are_found_by_a_fingerprint() {
        var keys = keys();
        keys.claim(key("p1", "id-1"));
        keys.claim(key("p2", "id-2"));

        assertThat(keys.personsWith("id-2")).containsExactly("p2");
        assertThat(keys.personsWith("name")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(keys.personsWith("nam")).isEmpty();
    }

    @Test
    void a_destroyed_key_is_gone_and_its_identity_free() {
        var keys = keys();
        keys.claim(key("p1", "id-1"));

        keys.destroy("p1");

        assertThat(keys.find("p1")).isEmpty();
        assertThat(keys.personsWith("name")).isEmpty();
        assertThat(keys.claim(key("p2", "id-1"))).isEqualTo("p2");
    }

    private static PersonKey key(String person, @Nullable String identity) {
        var findable = identity == null ? List.of("name") : List.of(identity, "name");
        return new PersonKey(person, new Sealed("AES-256-GCM", "AAAA"), identity, findable);
    }
}
