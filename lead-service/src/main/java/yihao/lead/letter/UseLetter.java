package yihao.lead.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.LetterUse;
import yihao.lead.letter.Letter.Attempt;
import yihao.lead.letter.Letter.Became;
import yihao.lead.letter.Letter.Use;
import yihao.rules.RuleBook;

/// L3: first the letter says under which id it will become a lead or a visit, then that is made under
/// this id, then its files are filed there, then the letter says what it became. Whoever comes in
/// between goes on where it broke off.
public final class UseLetter implements LetterUse {

    private static final int AT_ONCE = 100;

    private final Letters letters;
    private final LetterSight sight;
    private final FileLetter filing;
    private final RuleBook<LetterRule> book;

    public UseLetter(Letters letters, LetterSight sight, FileLetter filing, RuleBook<LetterRule> book) {
        this.letters = letters;
        this.sight = sight;
        this.filing = filing;
        this.book = book;
    }

    @Override
    public <T> Outcome<T> once(String letterId, Kind kind, Act act, Function<String, Outcome<T>> make) {
        var attempt = new Attempt(UUID.randomUUID().toString(), act.at());
        var newId = filing.newId(kind);
        return sight.decide(
                        letterId, LetterAction.USE_BEGUN, act.alsoFor(), letter -> letter.begin(kind, newId, attempt))
                .flatMap(begun -> {
                    var use = begun.state().use();
                    return use == null
                            ? Outcome.refused(LetterProblem.LETTER_IN_USE)
                            : made(letterId, use, attempt, act, make);
                });
    }

    private <T> Outcome<T> made(String letterId, Use use, Attempt attempt, Act act, Function<String, Outcome<T>> make) {
        var before = finish(letterId, use, act);
        if (before.isPresent()) {
            return Outcome.refused(Letter.used(before.get()));
        }
        var outcome = attempted(use, make);
        var became = finish(letterId, use, act);
        if (outcome instanceof Outcome.Done<T>) {
            return outcome;
        }
        if (became.isPresent()) {
            return Outcome.refused(Letter.used(became.get()));
        }
        leave(letterId, List.of(attempt.id()), act);
        return outcome;
    }

    /// Somebody else, at the same instant, may be the first under this id.
    private <T> Outcome<T> attempted(Use use, Function<String, Outcome<T>> make) {
        try {
            return make.apply(use.id());
        } catch (Aggregates.Taken taken) {
            if (filing.find(use).isEmpty()) {
                throw taken;
            }
            return Outcome.refused(Refusal.of(LetterProblem.LETTER_USED));
        }
    }

    /// Files what there is to file and writes down what it became, where it has come to be.
    private Optional<Became> finish(String letterId, Use use, Act act) {
        return filing.find(use).map(target -> {
            var letter = letters.find(letterId).orElseThrow().state();
            var known = letter.became();
            if (known != null) {
                return known;
            }
            var notFiled = filing.file(letterId, letter, use, target, act.alsoFor());
            var became = new Became(use.kind(), target.id(), target.number(), notFiled);
            var _ = letters.change(letterId, LetterAction.USED, act.alsoFor(), now -> Outcome.done(now.become(became)));
            return became;
        });
    }

    private void leave(String letterId, List<String> attempts, Act act) {
        var _ = letters.change(
                letterId, LetterAction.USE_LEFT, act.alsoFor(), letter -> Outcome.done(letter.leave(attempts)));
    }

    /// The clock job: ends what broke off. What came to be is finished; who was not heard of for long
    /// has given up.
    public void finishAll(Act act) {
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow().rules();
        var old = act.at().minusSeconds(rule.attemptMinutes() * 60L);
        var page = letters.inUse(null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(letter -> end(letter, old, act));
            page = letters.inUse(page.getLast().id(), AT_ONCE);
        }
    }

    private void end(Versioned<Letter> letter, Instant old, Act act) {
        var use = letter.state().use();
        if (use != null && finish(letter.id(), use, act).isEmpty()) {
            var given = use.attempts().stream()
                    .filter(one -> one.at().isBefore(old))
                    .map(Attempt::id)
                    .toList();
            leave(letter.id(), given, act);
        }
    }
}
