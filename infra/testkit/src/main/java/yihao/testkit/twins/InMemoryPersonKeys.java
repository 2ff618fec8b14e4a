package yihao.testkit.twins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;

public class InMemoryPersonKeys implements PersonKeys {

    private final Map<String, PersonKey> keys = new LinkedHashMap<>();
    private final List<String> masters = new ArrayList<>();

    public static Vault vault() {
        return new Vault(new InMemoryPersonKeys(), new AesGcm(), List.of(), new byte[32]);
    }

    @Override
    public synchronized String claim(PersonKey key) {
        return keys.values().stream()
                .filter(other -> other.identity() != null && Objects.equals(other.identity(), key.identity()))
                .map(PersonKey::person)
                .findFirst()
                .orElseGet(() -> {
                    keys.put(key.person(), key);
                    return key.person();
                });
    }

    @Override
    public synchronized Optional<PersonKey> find(String person) {
        return Optional.ofNullable(keys.get(person));
    }

    @Override
    public synchronized List<String> personsWith(String fingerprint) {
        return keys.values().stream()
                .filter(key -> key.findable().contains(fingerprint))
                .map(PersonKey::person)
                .toList();
    }

    @Override
    public synchronized void destroy(String person) {
        keys.remove(person);
    }

    @Override
    public synchronized Optional<PersonKey> any() {
        return keys.values().stream().findFirst();
    }

    @Override
    public synchronized void findBy(String person, List<String> fingerprints) {
        keys.computeIfPresent(
                person, (_, key) -> new PersonKey(person, key.key(), key.master(), key.identity(), fingerprints));
    }

    @Override
    public synchronized List<PersonKey> under(@Nullable String master, int atMost) {
        return keys.values().stream()
                .filter(key -> Objects.equals(key.master(), master))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized long countUnder(@Nullable String master) {
        return under(master, Integer.MAX_VALUE).size();
    }

    @Override
    public synchronized long count() {
        return keys.size();
    }

    @Override
    public synchronized int rewrap(List<Rewrapped> rewrapped) {
        int written = 0;
        for (var one : rewrapped) {
            var now = keys.get(one.before().person());
            if (now != null && now.key().equals(one.before().key())) {
                var after = one.after();
                keys.put(
                        now.person(),
                        new PersonKey(now.person(), after.key(), after.master(), now.identity(), now.findable()));
                written++;
            }
        }
        return written;
    }

    @Override
    public synchronized String latestMaster(String inUse) {
        if (!masters.contains(inUse)) {
            masters.add(inUse);
        }
        return masters.getLast();
    }
}
