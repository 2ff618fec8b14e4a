package yihao.talent.entitlement;

import java.util.Set;

/// What is known of an application beside its words.
///
/// @param used the months that were paid or granted before, of this kind
/// @param isProofToCome whether it is only looked at: papers are brought when it is submitted
public record Before(Set<String> used, boolean isProofToCome) {

    static final Before NOTHING = new Before(Set.of(), false);

    public Before {
        used = Set.copyOf(used);
    }
}
