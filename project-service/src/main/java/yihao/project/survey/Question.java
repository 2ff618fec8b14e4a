package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.SURVEY_ANSWER_UNFIT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;
import yihao.rules.Bilingual;

/// Rule SU-01: one question of a survey.
///
/// @param options of a choice; elsewhere none
/// @param least the fewest choices, the lowest step of a scale, the lowest number
/// @param most the most choices, the highest step, the highest number, the most characters of a text
/// @param decimals how many places a number has at most; none stands for 0
public record Question(
        String id,
        Kind kind,
        Bilingual words,
        boolean required,
        List<Option> options,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer decimals) {

    static final int MOST_STEPS = 21;
    static final int MOST_DECIMALS = 6;
    static final int MOST_CHARACTERS = 2000;
    private static final int MOST_DIGITS = 18;
    private static final String ANY = "ANY";

    public enum Kind {
        SINGLE,
        MULTIPLE,
        SCALE,
        NUMBER,
        TEXT;

        boolean isChoice() {
            return this == SINGLE || this == MULTIPLE;
        }
    }

    public record Option(String id, Bilingual words) {}

    public Question {
        options = List.copyOf(options);
    }

    /// Whether it says all that its kind needs, and nothing that its kind does not know.
    boolean isWhole() {
        var ids = new HashSet<String>();
        var twice = options.stream().anyMatch(option -> !ids.add(option.id()));
        return !twice && (kind.isChoice() ? options.size() >= 2 : options.isEmpty()) && limitsFit();
    }

    private boolean limitsFit() {
        return switch (kind) {
            case SINGLE -> least == null && most == null && decimals == null;
            case MULTIPLE ->
                decimals == null
                        && isWithin(least, 1, options.size())
                        && isWithin(most, 1, options.size())
                        && inOrder(false);
            case SCALE -> decimals == null && isScale();
            case NUMBER ->
                isWithin(decimals == null ? null : BigDecimal.valueOf(decimals), 0, MOST_DECIMALS) && inOrder(false);
            case TEXT -> decimals == null && least == null && isWithin(most, 1, MOST_CHARACTERS);
        };
    }

    private boolean isScale() {
        return least != null
                && most != null
                && isWithin(least, -100, 100)
                && isWithin(most, -100, 100)
                && inOrder(true)
                && most.subtract(least).intValueExact() < MOST_STEPS;
    }

    private boolean inOrder(boolean apart) {
        return least == null || most == null || least.compareTo(most) <= (apart ? -1 : 0);
    }

    private static boolean isWithin(@Nullable BigDecimal limit, int from, int until) {
        return limit == null
                || hasPlaces(limit, 0)
                        && limit.compareTo(BigDecimal.valueOf(from)) >= 0
                        && limit.compareTo(BigDecimal.valueOf(until)) <= 0;
    }

    private static boolean hasPlaces(BigDecimal number, int most) {
        return number.precision() <= MOST_DIGITS
                && Math.abs(number.scale()) <= MOST_DIGITS
                && number.stripTrailingZeros().scale() <= most;
    }

    /// The answer as it is kept; none where it is not one to this question. A zero is an answer.
    Optional<Reply> fit(Reply reply) {
        var kept = new Reply(id, kind.isChoice() ? reply.chosen() : List.of(), number(reply), text(reply));
        return switch (kind) {
            case SINGLE, MULTIPLE -> Optional.of(kept).filter(one -> reply.isOnlyChoice() && choiceFits(one.chosen()));
            case SCALE, NUMBER -> Optional.of(kept).filter(one -> reply.isOnlyNumber() && one.number() != null);
            case TEXT -> Optional.of(kept).filter(one -> reply.isOnlyText() && one.text() != null);
        };
    }

    private boolean choiceFits(List<String> chosen) {
        var known = options.stream().map(Option::id).toList();
        return known.containsAll(chosen)
                && new HashSet<>(chosen).size() == chosen.size()
                && isBetween(BigDecimal.valueOf(chosen.size()), lowest(), highest());
    }

    private @Nullable BigDecimal number(Reply reply) {
        var number = reply.number();
        return number == null || !hasPlaces(number, places()) || !isBetween(number, lowest(), highest())
                ? null
                : number.setScale(places(), RoundingMode.UNNECESSARY);
    }

    private @Nullable String text(Reply reply) {
        var text = reply.text();
        return text == null || kind != Kind.TEXT || !isBetween(BigDecimal.valueOf(text.length()), null, highest())
                ? null
                : text;
    }

    /// Of a choice how many, of a text how many characters; none: any number.
    private @Nullable BigDecimal lowest() {
        return least == null && kind.isChoice() ? BigDecimal.ONE : least;
    }

    private @Nullable BigDecimal highest() {
        return switch (kind) {
            case SINGLE -> BigDecimal.ONE;
            case MULTIPLE -> most == null ? BigDecimal.valueOf(options.size()) : most;
            case TEXT -> most == null ? BigDecimal.valueOf(MOST_CHARACTERS) : most;
            case SCALE, NUMBER -> most;
        };
    }

    private int places() {
        return decimals == null ? 0 : decimals;
    }

    private static boolean isBetween(BigDecimal number, @Nullable BigDecimal from, @Nullable BigDecimal until) {
        return (from == null || number.compareTo(from) >= 0) && (until == null || number.compareTo(until) <= 0);
    }

    /// What an answer has to be.
    Refusal unfit() {
        return unfit(id, words, lowest(), highest(), places());
    }

    static Refusal unfit(
            String id, Bilingual words, @Nullable BigDecimal lowest, @Nullable BigDecimal highest, int places) {
        return new Refusal(
                SURVEY_ANSWER_UNFIT,
                Map.of(
                        "question",
                        id,
                        "wordsZh",
                        words.zh(),
                        "wordsEn",
                        words.en(),
                        "least",
                        lowest == null ? ANY : lowest.toPlainString(),
                        "most",
                        highest == null ? ANY : highest.toPlainString(),
                        "decimals",
                        places));
    }
}
