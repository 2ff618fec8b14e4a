package yihao.talent.appointment;

import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;

/// Who is appointed: an officer, a registered talent, or somebody new.
///
/// @param person an opaque id: the officer's subject, the talent's id, or a place in the vault
/// @param subject under which the person works here; its results are counted by it
/// @param name of somebody new, sealed
/// @param talentNumber of a registered talent
public record Holder(
        Kind holderKind,
        String person,
        @Nullable String subject,
        @Nullable Sealed name,
        @Nullable String talentNumber) {

    public enum Kind {
        OFFICER,
        TALENT,
        NEWCOMER
    }

    Holder under(String account) {
        return new Holder(holderKind, person, account, name, talentNumber);
    }

    /// Tells persons apart: one account is one person, however it was named.
    String key() {
        return subject == null ? person : subject;
    }
}
