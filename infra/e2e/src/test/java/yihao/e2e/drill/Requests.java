package yihao.e2e.drill;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import yihao.e2e.Answer;
import yihao.e2e.City;
import yihao.e2e.drill.Promises.Promise;

/// How a careful client writes: each request under a key, and what was acknowledged is noted. Some are
/// sent again afterwards.
final class Requests {

    private static final int AGAIN_EVERY = 3;

    private final City city;
    private final Promises promises;
    private final long number;

    Requests(City city, Promises promises, long number) {
        this.city = city;
        this.promises = promises;
        this.number = number;
    }

    Optional<Answer> done(String records, String user, String path, Object body) {
        return ask(records, user, path, body, answer -> answer.status() < 300);
    }

    Optional<Answer> ask(String records, String user, String path, Object body, Predicate<Answer> expected) {
        var key = UUID.randomUUID().toString();
        try {
            var answer = city.as(user).post(path, body, key);
            if (isNone(answer)) {
                promises.unanswered();
                return Optional.empty();
            }
            if (!expected.test(answer)) {
                promises.wrong("%s %s: %s".formatted(user, path, answer));
                return Optional.empty();
            }
            if (answer.status() < 300) {
                promises.acknowledged(new Promise(records, answer.id(), version(answer), key));
                sendAgain(user, path, body, key, answer);
            }
            return Optional.of(answer);
        } catch (UncheckedIOException | AssertionError _) {
            promises.unanswered();
            return Optional.empty();
        }
    }

    /// As a client does whose answer was lost: the same record, at most as new as the first answer said.
    private void sendAgain(String user, String path, Object body, String key, Answer first) {
        if (number % AGAIN_EVERY != 0) {
            return;
        }
        var again = city.as(user).post(path, body, key);
        var isSame = again.status() < 300 && again.id().equals(first.id()) && version(again) <= version(first);
        if (!isSame && !isNone(again)) {
            promises.wrong("%s %s: sent again it answered %s, not %s".formatted(user, path, again, first));
        }
    }

    /// The service could not be reached in all the time that the client waited.
    private static boolean isNone(Answer answer) {
        return answer.status() == 503 || answer.status() == 504;
    }

    private static long version(Answer answer) {
        return Long.parseLong(answer.etag().replaceAll("[^0-9]", ""));
    }
}
