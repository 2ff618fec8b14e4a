package yihao.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of the classification of economic activities, GB/T 4754-2017.
///
/// @param parent the code above it; none for a section
public record Industry(
        String code, String name, Level level, @Nullable String parent) {

    /// 门类, 大类, 中类, 小类: a letter, then two, three and four digits.
    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        CLASS
    }

    /// Only a class (小类) describes what one enterprise does.
    public boolean isLeaf() {
        return level == Level.CLASS;
    }

    public Optional<String> above() {
        return Optional.ofNullable(parent);
    }
}
