package yihao.project.offer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Vault;

/// The contact that one entry says: sealed once however often the entry is tried. The key of whom
/// nothing refers to afterwards is erased.
final class ContactChange {

    private final Vault vault;
    private final Contact.@Nullable Opened said;
    private @Nullable Contact fresh;
    private @Nullable Contact before;

    ContactChange(Vault vault, Contact.@Nullable Opened said) {
        this.vault = vault;
        this.said = said;
    }

    /// One that stays is not sealed anew.
    @Nullable
    Contact after(@Nullable Contact now) {
        before = now;
        if (said == null) {
            return null;
        }
        if (now != null && Objects.equals(said, now.opened(vault))) {
            return now;
        }
        if (fresh == null) {
            fresh = Contact.sealedOf(said, vault);
        }
        return fresh;
    }

    /// @param kept none if the entry was refused
    void settle(Optional<Offer> kept) {
        var stays = kept.isEmpty() ? before : kept.get().content().contact();
        forget(before, stays);
        forget(fresh, stays);
    }

    private void forget(@Nullable Contact one, @Nullable Contact stays) {
        if (one != null && (stays == null || !stays.person().equals(one.person()))) {
            vault.erase(one.person());
        }
    }
}
