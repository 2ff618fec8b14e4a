package yihao.lead.letter.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.letter.mime.MimeLettersTest.RULE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.lead.letter.Content;
import yihao.lead.letter.Content.Event;
import yihao.lead.letter.Content.Head;
import yihao.lead.letter.Content.Person;
import yihao.lead.letter.Draft;
import yihao.lead.letter.LetterProblem;

/// What holds of each letter that was read, and of its draft, whoever wrote it.
final class WithinLimits {

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAIL = 301;
    private static final int MOST_PEOPLE = 200;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Instant FIRST = Instant.parse("1971-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9001-12-31T00:00:00Z");
    private static final Set<ProblemCode> REFUSALS =
            Set.of(LetterProblem.NOT_A_LETTER, LetterProblem.LETTER_IS_OUTLOOKS, LetterProblem.LETTER_TOO_COMPLEX);

    private WithinLimits() {}

    static void holdRefusal(Outcome<Content> read) {
        if (read instanceof Outcome.Refused<Content>(var refusal)) {
            assertThat(refusal.problem()).isIn(REFUSALS);
        }
    }

    /// Its parts are no more than the file they came in.
    static void hold(Content content, int size) {
        assertThat(content.ids())
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(RULE.limits().parts())
                .allSatisfy(id -> hold(id, LONGEST_LINE));
        hold(content.head());
        if (content.forwarded() != null) {
            hold(content.forwarded());
        }
        hold(content.text(), RULE.limits().textCharacters());
        assertThat(content.files()).hasSizeLessThanOrEqualTo(RULE.limits().files());
        content.files().forEach(file -> hold(file.name(), LONGEST_LINE));
        assertThat(content.files().stream()
                        .mapToLong(file -> file.bytes().length)
                        .sum())
                .isLessThanOrEqualTo(size);
        if (content.event() != null) {
            hold(content.event());
        }
    }

    private static void hold(Head head) {
        hold(head.subject(), LONGEST_LINE);
        if (head.from() != null) {
            hold(head.from());
        }
        if (head.sentAt() != null) {
            assertThat(head.sentAt()).isBetween(FIRST, LAST);
        }
    }

    private static void hold(Person person) {
        assertThat(Stream.of(person.name(), person.mail())).anyMatch(part -> part != null && !part.isBlank());
        hold(person.name(), LONGEST_NAME);
        hold(person.mail(), LONGEST_MAIL);
    }

    private static void hold(Event event) {
        hold(event.summary(), LONGEST_LINE);
        hold(event.place(), LONGEST_LINE);
        assertThat(event.people()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST_PEOPLE);
        event.people().forEach(WithinLimits::hold);
        assertThat(event.start() == null).isEqualTo(event.end() == null);
        if (event.start() != null && event.end() != null) {
            assertThat(event.end()).isBetween(event.start(), event.start().plusDays(366));
        }
        assertThat(event.others()).isBetween(0, RULE.limits().components());
    }

    static void hold(Draft draft, LocalDate today) {
        hold(draft.title(), RULE.longest().title());
        hold(draft.content(), RULE.longest().content());
        hold(draft.phone(), LONGEST_NAME);
        if (draft.sender() != null) {
            hold(draft.sender());
        }
        if (draft.heardOn() != null) {
            assertThat(draft.heardOn()).isBeforeOrEqualTo(today);
        }
        var outing = draft.outing();
        if (outing != null) {
            hold(outing.place(), RULE.longest().place());
            hold(outing.purpose(), RULE.longest().purpose());
            assertThat(outing.from() == null).isEqualTo(outing.days() == null);
            if (outing.days() != null) {
                assertThat(outing.days()).isBetween(HALF, BigDecimal.valueOf(367));
                assertThat(outing.days().remainder(HALF)).isZero();
            }
        }
    }

    /// No character of it is half one.
    private static void hold(@Nullable String text, int longest) {
        if (text != null) {
            assertThat(text).hasSizeLessThanOrEqualTo(longest);
            assertThat(text.codePoints()
                            .noneMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE))
                    .isTrue();
        }
    }

    /// Files by what they hold.
    static Outcome<List<Object>> comparable(Outcome<Content> read) {
        return read.map(content -> List.of(
                content.ids(),
                Arrays.asList(content.head(), content.forwarded(), content.event()),
                content.text(),
                content.files().stream()
                        .map(file -> List.of(file.name(), file.contentType(), Arrays.hashCode(file.bytes())))
                        .toList()));
    }
}
