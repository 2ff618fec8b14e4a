package yihao.project.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rule SU-07: what the answers to a survey come to.
///
/// @param invited all but those whose link was revoked before they answered
public record Figures(long invited, long answered, List<OfQuestion> questions) {

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// @param answered how many said something to it
    /// @param counts of each choice or step of a scale, those that nobody took with 0
    /// @param mean two places, half up
    /// @param median the middle one, of an even number the mean of the two middle ones; rounded alike
    public record OfQuestion(
            String question,
            long answered,
            List<Count> counts,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {

        public OfQuestion {
            counts = List.copyOf(counts);
        }
    }

    /// @param option the choice, or the step of a scale
    public record Count(String option, long count) {}

    public Figures {
        questions = List.copyOf(questions);
    }

    /// Answered of invited in percent, one place, half up; none where nobody is invited.
    public @Nullable BigDecimal rate() {
        return invited == 0
                ? null
                : BigDecimal.valueOf(answered)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(invited), 1, RoundingMode.HALF_UP);
    }

    static Figures of(List<Question> questions, Collection<Invitation> invitations) {
        var answers = invitations.stream()
                .map(Invitation::answer)
                .filter(Objects::nonNull)
                .toList();
        var invited = invitations.stream().filter(Invitation::counts).count();
        return new Figures(
                invited,
                answers.size(),
                questions.stream()
                        .map(question -> of(
                                question,
                                answers.stream()
                                        .flatMap(answer -> answer.to(question.id()).stream())
                                        .toList()))
                        .toList());
    }

    private static OfQuestion of(Question question, List<Reply> replies) {
        var numbers = replies.stream()
                .map(Reply::number)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var none = numbers.isEmpty();
        return new OfQuestion(
                question.id(),
                replies.size(),
                counts(question, replies),
                none ? null : mean(numbers),
                none ? null : median(numbers),
                none ? null : numbers.getFirst(),
                none ? null : numbers.getLast());
    }

    private static List<Count> counts(Question question, List<Reply> replies) {
        return taken(question)
                .map(option -> new Count(
                        option,
                        replies.stream().filter(reply -> took(reply, option)).count()))
                .toList();
    }

    private static Stream<String> taken(Question question) {
        if (question.kind() == Question.Kind.SCALE && question.least() != null && question.most() != null) {
            return IntStream.rangeClosed(
                            question.least().intValueExact(), question.most().intValueExact())
                    .mapToObj(Integer::toString);
        }
        return question.options().stream().map(Question.Option::id);
    }

    private static boolean took(Reply reply, String option) {
        return reply.chosen().contains(option)
                || reply.number() != null && reply.number().toPlainString().equals(option);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        var middle = sorted.size() / 2;
        var lower = sorted.get(sorted.size() % 2 == 0 ? middle - 1 : middle);
        return lower.add(sorted.get(middle)).divide(TWO, PLACES, RoundingMode.HALF_UP);
    }
}
