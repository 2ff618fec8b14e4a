package yihao.talent.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a team is called and works on.
///
/// @param fields industry codes of GB/T 4754
public record Work(
        String name,
        String focus,
        List<String> fields,
        @Nullable Project project) {

    /// A project as it was known when the team was put to it.
    public record Project(String id, String number, String name) {}

    public Work {
        fields = List.copyOf(fields);
    }
}
