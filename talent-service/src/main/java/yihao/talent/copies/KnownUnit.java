package yihao.talent.copies;

import java.util.List;

/// A reporting unit.
///
/// @param ancestors the units above it
public record KnownUnit(String id, String kind, String nameZh, String nameEn, List<String> ancestors, boolean active) {

    public KnownUnit {
        ancestors = List.copyOf(ancestors);
    }
}
