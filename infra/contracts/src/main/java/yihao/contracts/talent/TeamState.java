package yihao.contracts.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A team of registered talents, by their ids only. Its class is its leader's. Topic `talent.team`.
///
/// @param leaderId none of a dissolved team
/// @param members how many there are now, the leader among them
public record TeamState(
        String teamId,
        String number,
        @Nullable String leaderId,
        int members,
        List<String> fields,
        @Nullable String projectId,
        String status) {

    public TeamState {
        fields = List.copyOf(fields);
    }
}
