package yihao.project.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// Whom to speak to at the enterprise: sealed under a key of that person.
///
/// @param person whose key opens it
public record Contact(String person, Sealed name, @Nullable Sealed phone) {

    public enum Field implements Vault.Field {
        NAME,
        PHONE
    }

    /// As it is typed and shown, never printed.
    public record Opened(String name, @Nullable String phone) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    static Contact sealedOf(Opened opened, Vault vault) {
        var plain = new EnumMap<Field, String>(Map.of(Field.NAME, opened.name()));
        if (opened.phone() != null) {
            plain.put(Field.PHONE, opened.phone());
        }
        var admitted = vault.admit(plain);
        return new Contact(
                admitted.person(),
                Objects.requireNonNull(admitted.sealed().get(Field.NAME)),
                admitted.sealed().get(Field.PHONE));
    }

    /// Nothing once the person was erased.
    public @Nullable Opened opened(Vault vault) {
        return vault.open(person, Field.NAME, name)
                .map(told -> new Opened(
                        told,
                        phone == null
                                ? null
                                : vault.open(person, Field.PHONE, phone).orElse(null)))
                .orElse(null);
    }
}
