package yihao.testkit.twins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;

public final class InMemoryPersonKeys implements PersonKeys {

    private final Map<String, PersonKey> keys = new LinkedHashMap<>();

    public static Vault vault() {
        return new Vault(new InMemoryPersonKeys(), new AesGcm(), List.of(), new byte[32]);
    }

    @Override
    public String claim(PersonKey key) {
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
    public Optional<PersonKey> find(String person) {
        return Optional.ofNullable(keys.get(person));
    }

    @Override
    public List<String> personsWith(String fingerprint) {
        return keys.values().stream()
                .filter(key -> key.findable().contains(fingerprint))
                .map(PersonKey::person)
                .toList();
    }

    @Override
    public void destroy(String person) {
        keys.remove(person);
    }
}
