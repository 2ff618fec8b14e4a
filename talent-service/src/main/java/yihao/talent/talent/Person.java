package yihao.talent.talent;

import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;

/// What identifies the person behind a talent: sealed, every field of it.
public record Person(
        Sealed name,
        IdentityKind identityKind,
        Sealed identityNumber,
        @Nullable Sealed phone,
        @Nullable Sealed email) {

    public @Nullable Sealed sealed(PersonalField field) {
        return switch (field) {
            case NAME -> name;
            case IDENTITY_NUMBER -> identityNumber;
            case PHONE -> phone;
            case EMAIL -> email;
        };
    }
}
