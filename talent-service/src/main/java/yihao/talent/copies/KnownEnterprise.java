package yihao.talent.copies;

import org.jspecify.annotations.Nullable;

/// An investor of the register.
///
/// @param industry code of GB/T 4754, where it is known
public record KnownEnterprise(
        String id,
        String number,
        String name,
        String country,
        @Nullable String industry) {}
