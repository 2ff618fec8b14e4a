package yihao.reward.copies;

import java.util.Set;

/// An investor of the register.
///
/// @param traits the lists it stands on, such as `FORTUNE_500`
public record KnownEnterprise(String id, String number, String name, Set<String> traits) {

    public KnownEnterprise {
        traits = Set.copyOf(traits);
    }
}
