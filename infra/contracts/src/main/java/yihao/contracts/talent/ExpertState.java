package yihao.contracts.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expert of the city's think tank, without personal data. Topic `talent.expert`.
///
/// @param from of the last confirmed term; none before the first
public record ExpertState(
        String expertId,
        String number,
        String grade,
        List<String> fields,
        List<String> languages,
        String status,
        @Nullable String from,
        @Nullable String until) {}
