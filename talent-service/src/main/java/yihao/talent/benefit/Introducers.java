package yihao.talent.benefit;

import java.util.Optional;

/// Who brought a talent.
@FunctionalInterface
public interface Introducers {

    /// The one who is confirmed; nobody where nobody is.
    Optional<Introducer> of(String talentId);

    /// @param reference the referrer as the register of referrers knows it: a reference, never a name
    record Introducer(String reference) {}
}
