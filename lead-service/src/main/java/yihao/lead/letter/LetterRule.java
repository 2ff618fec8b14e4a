package yihao.lead.letter;

import java.time.LocalTime;
import java.util.List;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L3: how a letter is read, how long it is kept, and which words it is read by, as rule data.
///
/// @param keepDays calendar days after it came, while nothing has come of it
/// @param attemptMinutes after so long whoever began to make something of it and was not heard of again
///     has given up
/// @param noon a stay that ends by then takes half of its last day
/// @param forwardMarks stand above the head of a mail that is forwarded
/// @param zones what Windows calls a zone
public record LetterRule(
        int keepDays,
        int attemptMinutes,
        LocalTime noon,
        Limits limits,
        Longest longest,
        List<String> forwardPrefixes,
        List<String> replyPrefixes,
        List<String> forwardMarks,
        Labels labels,
        List<String> phoneLabels,
        List<String> firmEndings,
        List<Zone> zones,
        List<FileType> fileTypes) {

    public LetterRule {
        forwardPrefixes = List.copyOf(forwardPrefixes);
        replyPrefixes = List.copyOf(replyPrefixes);
        forwardMarks = List.copyOf(forwardMarks);
        phoneLabels = List.copyOf(phoneLabels);
        firmEndings = List.copyOf(firmEndings);
        zones = List.copyOf(zones);
        fileTypes = List.copyOf(fileTypes);
    }

    /// What is read at most; a file beyond it is refused, or what is beyond it is left out and told.
    ///
    /// @param dashedLines lines that may separate parts
    /// @param components of a calendar
    public record Limits(
            int parts,
            int depth,
            int dashedLines,
            int headerBytes,
            int files,
            int textCharacters,
            int calendarBytes,
            int components) {}

    /// What a draft takes, in characters.
    public record Longest(int title, int content, int place, int purpose) {}

    /// How the head of a mail is written inside another one.
    public record Labels(List<String> from, List<String> sent, List<String> subject, List<String> others) {

        public Labels {
            from = List.copyOf(from);
            sent = List.copyOf(sent);
            subject = List.copyOf(subject);
            others = List.copyOf(others);
        }
    }

    public record Zone(String name, String zone) {}

    /// What a file is whose sender only says that it is one.
    public record FileType(String ending, String type) {}

    /// The versions that ship with the service.
    public static RuleBook<LetterRule> shipped() {
        return RuleFormat.of("letters", LetterRule.class, "/rules/lead/letters.schema.json")
                .book("/rules/lead/letters.yaml");
    }
}
