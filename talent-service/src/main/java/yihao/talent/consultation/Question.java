package yihao.talent.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked.
///
/// @param reference the record it is about; none of a free topic
/// @param field industry code of GB/T 4754, where one fits
/// @param languages in which it is written
public record Question(
        TopicKind topic,
        @Nullable String reference,
        String title,
        String text,
        Level level,
        @Nullable String field,
        List<String> languages,
        Involved involved) {

    public enum TopicKind {
        PROJECT,
        LEAD,
        POLICY,
        SCHEME,
        INSTITUTION,
        FREE
    }

    /// Who beside the office may read it.
    public enum Level {
        /// The unit, those above it, the city's leaders.
        OPEN,
        /// The unit and those above it.
        INTERNAL,
        /// The unit alone; nothing of it is told in events.
        CONFIDENTIAL
    }

    /// Whose matter it is: an expert with a tie to any of them is not asked.
    public record Involved(List<String> enterpriseIds, List<String> institutions, List<String> units) {

        public Involved {
            enterpriseIds = List.copyOf(enterpriseIds);
            institutions = List.copyOf(institutions);
            units = List.copyOf(units);
        }
    }

    public Question {
        languages = List.copyOf(languages);
    }

    Question involving(Involved all) {
        return new Question(topic, reference, title, text, level, field, languages, all);
    }

    public boolean isConfidential() {
        return level == Level.CONFIDENTIAL;
    }
}
