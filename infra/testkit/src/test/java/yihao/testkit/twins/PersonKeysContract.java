package yihao.testkit.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.PersonKeys.Rewrapped;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

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
    void it_shows_that_more_have_a_fingerprint_than_are_told() {
        var keys = keys();
        for (int i = 0; i <= Vault.MOST_FOUND; i++) {
            keys.claim(key("p" + i, null));
        }

        assertThat(keys.personsWith("name")).hasSizeGreaterThan(Vault.MOST_FOUND);
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

    @Test
    void those_under_a_master_are_told_apart() {
        var keys = keys();
        keys.claim(key("p1", null));
        keys.claim(under(key("p2", null), "m1"));
        keys.claim(under(key("p3", null), "m1"));

        assertThat(keys.under("m1", 10)).extracting(PersonKey::person).containsExactlyInAnyOrder("p2", "p3");
        assertThat(keys.under("m1", 1)).hasSize(1);
        assertThat(keys.under(null, 10)).extracting(PersonKey::person).containsExactly("p1");
        assertThat(keys.countUnder("m1")).isEqualTo(2);
        assertThat(keys.countUnder(null)).isEqualTo(1);
        assertThat(keys.count()).isEqualTo(3);
        assertThat(keys.any()).isPresent();
    }

    @Test
    void a_key_is_wrapped_anew_unless_it_changed_or_went() {
        var keys = keys();
        keys.claim(key("p1", "id-1"));
        keys.claim(key("p2", "id-2"));
        var first = new Rewrapped(key("p1", "id-1"), under(key("p1", "id-1"), "m2"));
        var second = new Rewrapped(key("p2", "id-2"), under(key("p2", "id-2"), "m2"));
        keys.destroy("p2");
        keys.findBy("p1", List.of("other"));

        assertThat(keys.rewrap(List.of(first, second))).isEqualTo(1);
        assertThat(keys.rewrap(List.of(first))).isZero();
        assertThat(keys.find("p1").orElseThrow().master()).isEqualTo("m2");
        assertThat(keys.find("p1").orElseThrow().findable()).containsExactly("other");
        assertThat(keys.find("p2")).isEmpty();
    }

    @Test
    void the_master_that_came_last_is_the_latest_whoever_asks() {
        var keys = keys();

        assertThat(keys.latestMaster("m1")).isEqualTo("m1");
        assertThat(keys.latestMaster("m2")).isEqualTo("m2");
        assertThat(keys.latestMaster("m1")).isEqualTo("m2");
    }

    @Test
    void what_a_person_is_found_by_is_replaced() {
        var keys = keys();
        keys.claim(key("p1", "id-1"));

        keys.findBy("p1", List.of("id-1", "other"));
        keys.findBy("p9", List.of("other"));

        assertThat(keys.personsWith("name")).isEmpty();
        assertThat(keys.personsWith("other")).containsExactly("p1");
        assertThat(keys.find("p9")).isEmpty();
    }

    private static PersonKey under(PersonKey key, String master) {
        var sealed = new Sealed(key.key().algorithm(), master + key.person());
        return new PersonKey(key.person(), sealed, master, key.identity(), key.findable());
    }

    private static PersonKey key(String person, @Nullable String identity) {
        var findable = identity == null ? List.of("name") : List.of(identity, "name");
        return new PersonKey(person, new Sealed("AES-256-GCM", "AAAA"), null, identity, findable);
    }
}
