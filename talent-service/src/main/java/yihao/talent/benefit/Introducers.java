package yihao.talent.benefit;

import java.util.Optional;

/// Who brought a talent.
@FunctionalInterface
public interface Introducers {

    /// The one who is confirmed; nobody where nobody is.
    Optional<Introducer> of(String talentId);

    /// @param reference a reference, never a name
    /// @param isAccount whether it is the account of a person; otherwise a unit or an enterprise
    record Introducer(String reference, boolean isAccount) {}
}
