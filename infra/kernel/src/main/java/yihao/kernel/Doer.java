package yihao.kernel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who did something, as records keep it: one person, or a deputy for the officer it stood in for (代). Both stand in
/// the same text (`li.na for wang.wei`), so that journal, events and separation of duties see both.
public record Doer(String person, @Nullable String standingInFor) {

    private static final String FOR = " for ";

    public static Doer of(String recorded) {
        var at = recorded.indexOf(FOR);
        return at < 0
                ? new Doer(recorded, null)
                : new Doer(recorded.substring(0, at), recorded.substring(at + FOR.length()));
    }

    /// A subject with a blank in it could not be told from a deputy.
    public static boolean isSubject(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    }

    public String recorded() {
        return standingInFor == null ? person : person + FOR + standingInFor;
    }

    /// Whose place it was done in.
    public String place() {
        return standingInFor == null ? person : standingInFor;
    }

    public Set<String> persons() {
        return Stream.of(person, standingInFor).filter(one -> one != null).collect(Collectors.toUnmodifiableSet());
    }
}
