package yihao.talent.institution;

import java.util.EnumMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// Whom to speak to at the institution: sealed under a key of that person. Of whom was removed only that there was
/// somebody is left.
///
/// @param person whose key opens it
public record ContactPerson(
        String person,
        @Nullable Sealed name,
        @Nullable Sealed post,
        @Nullable Sealed phone,
        @Nullable Sealed email,
        boolean removed) {

    public enum Field implements Vault.Field {
        NAME,
        POST,
        PHONE,
        EMAIL
    }

    /// As it is typed and shown, never printed.
    public record Opened(
            String name,
            @Nullable String post,
            @Nullable String phone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "ContactPerson";
        }
    }

    static ContactPerson sealedOf(Opened opened, Vault vault) {
        var plain = new EnumMap<Field, String>(Field.class);
        plain.put(Field.NAME, opened.name());
        put(plain, Field.POST, opened.post());
        put(plain, Field.PHONE, opened.phone());
        put(plain, Field.EMAIL, opened.email());
        var admitted = vault.admit(plain);
        var kept = admitted.sealed();
        return new ContactPerson(
                admitted.person(),
                kept.get(Field.NAME),
                kept.get(Field.POST),
                kept.get(Field.PHONE),
                kept.get(Field.EMAIL),
                false);
    }

    ContactPerson gone() {
        return new ContactPerson(person, null, null, null, null, true);
    }

    /// Nothing once the person was erased.
    public @Nullable Opened opened(Vault vault) {
        var told = open(vault, Field.NAME, name);
        return told == null
                ? null
                : new Opened(
                        Objects.requireNonNull(told),
                        open(vault, Field.POST, post),
                        open(vault, Field.PHONE, phone),
                        open(vault, Field.EMAIL, email));
    }

    private @Nullable String open(Vault vault, Field field, @Nullable Sealed kept) {
        return kept == null ? null : vault.open(person, field, kept).orElse(null);
    }

    private static void put(EnumMap<Field, String> plain, Field field, @Nullable String value) {
        if (value != null) {
            plain.put(field, value);
        }
    }
}
