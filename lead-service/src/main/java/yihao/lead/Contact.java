package yihao.lead;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// A person at the investor or the firm visited. Name, telephone and mail stand sealed under that person's own key, so
/// that the trail can
/// be kept and the person forgotten.
public record Contact(
        String personId,
        Sealed name,
        @Nullable String position,
        @Nullable Sealed phone,
        @Nullable Sealed email) {

    private static final String FORGOTTEN = "***";

    /// In the clear, for those who may read it.
    public record Opened(
            String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String email) {}

    /// The person gets a key of its own.
    public static Contact sealed(
            Vault vault, String name, @Nullable String position, @Nullable String phone, @Nullable String email) {
        var given = new EnumMap<PersonalField, String>(Map.of(PersonalField.NAME, name));
        if (phone != null) {
            given.put(PersonalField.PHONE, phone);
        }
        if (email != null) {
            given.put(PersonalField.EMAIL, email);
        }
        var admitted = vault.admit(given);
        var sealed = admitted.sealed();
        return new Contact(
                admitted.person(),
                Objects.requireNonNull(sealed.get(PersonalField.NAME)),
                position,
                sealed.get(PersonalField.PHONE),
                sealed.get(PersonalField.EMAIL));
    }

    /// Who was erased reads as a mask.
    public Opened opened(Vault vault) {
        return new Opened(
                opened(vault, PersonalField.NAME, name),
                position,
                phone == null ? null : opened(vault, PersonalField.PHONE, phone),
                email == null ? null : opened(vault, PersonalField.EMAIL, email));
    }

    private String opened(Vault vault, PersonalField field, Sealed sealed) {
        return vault.open(personId, field, sealed).orElse(FORGOTTEN);
    }
}
