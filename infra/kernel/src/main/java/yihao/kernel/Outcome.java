package yihao.kernel;

import java.util.Optional;
import java.util.function.Function;

/// What a decision answers: done, with its result, or refused, with its reason. Domain code returns it, only adapters
/// throw.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Outcome<T> refused(ProblemCode problem) {
        return new Refused<>(Refusal.of(problem));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(next.apply(value));
            case Refused<T>(var refusal) -> new Refused<>(refusal);
        };
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusal) -> new Refused<>(refusal);
        };
    }

    /// The result, for whom it is one whether there is one.
    default Optional<T> result() {
        return switch (this) {
            case Done<T>(var value) -> Optional.of(value);
            case Refused<T> _ -> Optional.empty();
        };
    }

    /// For adapters: the result, or the refusal as an exception of their own.
    default <X extends RuntimeException> T orElseThrow(Function<Refusal, X> exception) {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var refusal) -> throw exception.apply(refusal);
        };
    }
}
