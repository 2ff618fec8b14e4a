package yihao.testkit.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.testkit.secrecy.Field.IDENTITY_NUMBER;
import static yihao.testkit.secrecy.Field.NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.secrecy.Cipher;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.PersonKeys.Rewrapped;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.secrecy.algorithm.Sm4Gcm;
import yihao.platform.secrecy.mongo.MongoPersonKeys;
import yihao.testkit.platform.TestStores;

@DisplayName("G2 A changed master key")
class RotationTest {

    static final int PERSONS = 60;
    static final byte[] OLD = new byte[32];
    static final byte[] NEW = "a master key of thirty-two bytes".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    final PersonKeys keys = new MongoPersonKeys(TestStores.fresh("rotation").database());
    final Vault before = vault(OLD, List.of(NEW));
    final Vault after = vault(NEW, List.of(OLD));
    final Map<String, Sealed> sealed = new HashMap<>();

    @BeforeEach
    void persons() {
        for (int i = 0; i < PERSONS; i++) {
            var person = before.claim("p" + i, IDENTITY_NUMBER, values(i));
            sealed.put(person, before.seal(person, NAME, "示例" + i));
        }
        assertThat(before.rewrapping().batch(10)).isZero();
    }

    @Test
    void takes_over_every_key_while_reads_go_on_under_either() throws Exception {
        var wrong = new ConcurrentLinkedQueue<String>();
        var over = new AtomicBoolean();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var vault : List.of(before, after)) {
                readers.submit(() -> {
                    while (!over.get()) {
                        readAll(vault, wrong);
                    }
                });
            }
            while (after.rewrapping().batch(7) > 0) {
                // the next ones
            }
            over.set(true);
        }

        assertThat(wrong).isEmpty();
        assertThat(after.rewrapping().progress().finished()).isTrue();
        var alone = vault(NEW, List.of());
        readAll(alone, wrong);
        assertThat(wrong).isEmpty();
        assertThat(alone.claim("p-new", IDENTITY_NUMBER, values(3))).isEqualTo("p3");
    }

    @Test
    void has_to_be_known_to_every_instance_before_one_uses_it() {
        var unprepared = vault(OLD, List.of());
        var text = Objects.requireNonNull(sealed.get("p1"));

        after.rewrapping().batch(1_000);

        assertThatThrownBy(() -> unprepared.open("p1", NAME, text)).isInstanceOf(Cipher.Broken.class);
        assertThat(before.open("p1", NAME, text)).contains("示例1");
    }

    @Test
    void goes_on_where_a_crash_broke_it_off() {
        assertThat(after.rewrapping().batch(25)).isEqualTo(25);
        var left = after.rewrapping().progress();

        var again = vault(NEW, List.of(OLD)).rewrapping();
        int done = again.batch(1_000);

        assertThat(left.waiting()).isEqualTo(done).isGreaterThan(0);
        assertThat(left.finished()).isFalse();
        assertThat(again.batch(1_000)).isZero();
        assertThat(again.progress().waiting()).isZero();
    }

    @Test
    void is_not_undone_by_an_instance_that_still_uses_the_earlier_one() {
        after.rewrapping().batch(1_000);
        var late = before.claim("late", IDENTITY_NUMBER, values(777));

        assertThat(before.rewrapping().batch(1_000)).isZero();
        assertThat(before.rewrapping().progress().latest()).isFalse();
        assertThat(after.rewrapping().batch(1_000)).isEqualTo(1);
        assertThat(before.personsWith(IDENTITY_NUMBER, "ID777")).containsExactly(late);
    }

    @Test
    void takes_over_each_key_once_with_two_instances_at_it() throws Exception {
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var works = IntStream.range(0, 2)
                    .mapToObj(_ -> instances.submit(() -> {
                        var mine = vault(NEW, List.of(OLD)).rewrapping();
                        int done = 0;
                        while (!mine.progress().finished()) {
                            done += mine.batch(5);
                        }
                        return done;
                    }))
                    .toList();

            int rewrapped = works.get(0).get() + works.get(1).get();
            assertThat(rewrapped).isEqualTo((int) keys.count());
        }
        var wrong = new ConcurrentLinkedQueue<String>();
        readAll(after, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void leaves_erased_persons_erased_and_counts_whom_it_cannot_open() {
        before.erase("p1");
        var foreign = new Sealed("AES-256-GCM", "AAAA");
        keys.claim(new PersonKey("stranger", foreign, "unknown", null, List.of()));

        after.rewrapping().batch(1_000);

        assertThat(after.open("p1", NAME, nameOf("p1"))).isEmpty();
        assertThat(after.rewrapping().progress().locked()).isEqualTo(1);
        assertThat(after.rewrapping().progress().finished()).isFalse();
    }

    @Test
    void finds_whoever_was_registered_when_masters_had_no_ids_and_made_the_fingerprints() {
        var legacy = new MongoPersonKeys(TestStores.fresh("legacy").database());
        var cipher = new AesGcm();
        var found = java.util.HexFormat.of().formatHex(cipher.hash(cipher.hash(OLD, "find"), "IDENTITY_NUMBER:ID5"));
        var wrapped = keys.find("p5").orElseThrow().key();
        var rotated = new Vault(legacy, new Sm4Gcm(), List.of(cipher), NEW, List.of(OLD));
        rotated.admit();
        legacy.claim(new PersonKey("p5", wrapped, null, found, List.of(found)));

        while (rotated.rewrapping().batch(100) > 0) {
            // the next ones
        }
        assertThat(rotated.personsWith(IDENTITY_NUMBER, "ID5")).containsExactly("p5");
        var alone = new Vault(legacy, new Sm4Gcm(), List.of(cipher), NEW);
        assertThat(alone.personsWith(IDENTITY_NUMBER, "ID5")).containsExactly("p5");
        assertThat(alone.claim("other", IDENTITY_NUMBER, values(5))).isEqualTo("p5");
        assertThat(alone.open("p5", NAME, nameOf("p5"))).contains("示例5");
        assertThat(legacy.rewrap(List.of(new Rewrapped(
                        new PersonKey("p5", wrapped, null, found, List.of()),
                        new PersonKey("p5", wrapped, null, found, List.of())))))
                .as("wrapped anew")
                .isZero();
    }

    private void readAll(Vault vault, ConcurrentLinkedQueue<String> wrong) {
        sealed.forEach((person, name) -> {
            try {
                var number = person.substring(1);
                var read = vault.open(person, NAME, name).orElse("nothing");
                var found = vault.personsWith(IDENTITY_NUMBER, "ID" + number);
                if (!read.equals("示例" + number) || !found.equals(List.of(person))) {
                    wrong.add(person + " " + read + " " + found);
                }
            } catch (RuntimeException e) {
                wrong.add(person + " " + e);
            }
        });
    }

    private Sealed nameOf(String person) {
        return Objects.requireNonNull(sealed.get(person));
    }

    private Vault vault(byte[] master, List<byte[]> earlier) {
        return new Vault(keys, new AesGcm(), List.of(), master, earlier);
    }

    private static Map<Field, String> values(int i) {
        return Map.of(IDENTITY_NUMBER, "ID" + i, NAME, "示例" + i);
    }
}
