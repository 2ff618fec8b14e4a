package yihao.talent.talent;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is new of somebody's name and contacts, in the clear: it never leaves the request.
///
/// @param removed contacts that no longer hold
public record ContactChange(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        Set<PersonalField> removed) {

    public ContactChange {
        removed = Set.copyOf(removed);
    }

    @Nullable
    String of(PersonalField field) {
        return switch (field) {
            case NAME -> name;
            case PHONE -> phone;
            case EMAIL -> email;
            case IDENTITY_NUMBER -> null;
        };
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "ContactChange" + removed;
    }
}
