package yihao.lead.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.lead.letter.Content.Head;
import yihao.lead.letter.Content.Person;

/// L3: the mail that an investor wrote, inside the one that an officer forwarded.
///
/// @param subject without what was put in front of it on the way
/// @param on the day in China on which it was sent; none where that cannot be read
/// @param text without what the officer wrote above it
record Original(
        @Nullable Person from,
        @Nullable String subject,
        @Nullable LocalDate on,
        String text,
        boolean forwarded) {

    static Original of(Content content, LetterRule rule) {
        var inner = content.forwarded();
        if (inner != null) {
            return whole(inner, content.text(), true, rule);
        }
        return isForwarded(content, rule)
                ? ForwardedHead.in(content.text(), rule)
                        .map(head -> inside(head, content, rule))
                        .orElseGet(() -> whole(content.head(), content.text(), false, rule))
                : whole(content.head(), content.text(), false, rule);
    }

    private static Original inside(ForwardedHead head, Content content, LetterRule rule) {
        var subject = head.subject() == null ? content.head().subject() : head.subject();
        return new Original(head.from(), plain(subject, rule), head.on(), head.text(), true);
    }

    private static Original whole(Head head, String text, boolean forwarded, LetterRule rule) {
        return new Original(head.from(), plain(head.subject(), rule), day(head.sentAt()), text, forwarded);
    }

    private static @Nullable LocalDate day(@Nullable Instant sent) {
        return sent == null ? null : CityTime.day(sent);
    }

    /// A mail that only answers holds what was answered; that is no forwarding.
    private static boolean isForwarded(Content content, LetterRule rule) {
        var subject = Optional.ofNullable(content.head().subject()).orElse("");
        return prefix(rule.forwardPrefixes()).matcher(subject).lookingAt()
                || rule.forwardMarks().stream().anyMatch(content.text()::contains);
    }

    private static @Nullable String plain(@Nullable String subject, LetterRule rule) {
        if (subject == null) {
            return null;
        }
        var all = new ArrayList<>(rule.forwardPrefixes());
        all.addAll(rule.replyPrefixes());
        var prefix = prefix(all);
        var rest = subject.strip();
        for (var found = prefix.matcher(rest); found.lookingAt(); found = prefix.matcher(rest)) {
            rest = rest.substring(found.end());
        }
        return rest.isBlank() ? null : rest.strip();
    }

    private static Pattern prefix(List<String> words) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\\s*(?i:" + any + ")(?:\\[\\d{1,3}\\])?\\s*[:：]\\s*");
    }
}
