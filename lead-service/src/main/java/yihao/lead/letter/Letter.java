package yihao.lead.letter;

import static yihao.lead.letter.LetterProblem.LETTER_DISCARDED;
import static yihao.lead.letter.LetterProblem.LETTER_FORGOTTEN;
import static yihao.lead.letter.LetterProblem.LETTER_IN_USE;
import static yihao.lead.letter.LetterProblem.LETTER_USED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.LetterUse.Kind;
import yihao.platform.secrecy.Sealed;

/// L3: one letter of a unit, from its arrival to what became of it.
///
/// @param marks by which it is known again in its unit, each held by one letter
/// @param keyHolder under whose key its file and the parts below are sealed
/// @param use what is being made of it at the moment
/// @param keptUntil the last day on which it is kept where nothing comes of it; none once that is over
public record Letter(
        String number,
        String unit,
        String by,
        Instant at,
        Content.Form form,
        List<String> marks,
        String keyHolder,
        @Nullable Sealed subject,
        @Nullable Sealed senderName,
        @Nullable Sealed senderMail,
        String fileId,
        LetterStatus status,
        @Nullable Use use,
        @Nullable Became became,
        @Nullable Discarding discarding,
        @Nullable LocalDate keptUntil) {

    public Letter {
        marks = List.copyOf(marks);
    }

    /// What it is to become, under an id that does not change any more while somebody is at it.
    ///
    /// @param attempts requests of which it is not known that they have ended
    public record Use(Kind kind, String id, List<Attempt> attempts) {

        public Use {
            attempts = List.copyOf(attempts);
        }
    }

    public record Attempt(String id, Instant at) {}

    /// @param notFiled which of its files were not taken as documents or proofs, and why
    public record Became(Kind kind, String id, String number, List<NotFiled> notFiled) {

        public Became {
            notFiled = List.copyOf(notFiled);
        }
    }

    /// @param place 0 is the letter itself, its files count from 1
    public record NotFiled(int place, String code) {}

    public record Discarding(String reason, String by, Instant at) {}

    /// Whoever comes while somebody is at it makes the same of it, under the same id.
    Outcome<Letter> begin(Kind kind, String newId, Attempt attempt) {
        var mine = use == null ? new Use(kind, newId, List.of()) : use;
        if (mine.kind() != kind) {
            return unlessOver(Outcome.refused(LETTER_IN_USE));
        }
        var all = Stream.concat(mine.attempts().stream(), Stream.of(attempt)).toList();
        return unlessOver(Outcome.done(with(status, new Use(mine.kind(), mine.id(), all), null, null, keptUntil)));
    }

    /// Nothing came of these attempts. When nobody else is at it, anything may be made of it again.
    Letter leave(List<String> attempts) {
        if (use == null) {
            return this;
        }
        var rest = use.attempts().stream()
                .filter(one -> !attempts.contains(one.id()))
                .toList();
        var left = rest.isEmpty() ? null : new Use(use.kind(), use.id(), rest);
        return with(status, left, became, discarding, keptUntil);
    }

    /// It stays what it became first.
    Letter become(Became made) {
        return became == null ? with(LetterStatus.USED, null, made, null, null) : this;
    }

    Outcome<Letter> discard(Discarding made) {
        return unlessOver(
                use == null
                        ? Outcome.done(with(LetterStatus.DISCARDED, null, null, made, keptUntil))
                        : Outcome.refused(LETTER_IN_USE));
    }

    /// What nobody is at is forgotten; that its key is gone is noted afterwards.
    Letter forget() {
        return use == null && became == null ? with(LetterStatus.FORGOTTEN, null, null, discarding, keptUntil) : this;
    }

    Letter forgotten() {
        return status == LetterStatus.FORGOTTEN ? with(status, null, null, discarding, null) : this;
    }

    private Outcome<Letter> unlessOver(Outcome<Letter> move) {
        return switch (status) {
            case WAITING -> move;
            case USED -> Outcome.refused(used());
            case DISCARDED -> Outcome.refused(LETTER_DISCARDED);
            case FORGOTTEN -> Outcome.refused(LETTER_FORGOTTEN);
        };
    }

    private Refusal used() {
        return became == null ? Refusal.of(LETTER_USED) : used(became);
    }

    static Refusal used(Became became) {
        return new Refusal(
                LETTER_USED,
                Map.of(
                        "number",
                        became.number(),
                        "id",
                        became.id(),
                        "kind",
                        became.kind().name()));
    }

    private Letter with(
            LetterStatus next,
            @Nullable Use at,
            @Nullable Became made,
            @Nullable Discarding thrown,
            @Nullable LocalDate until) {
        return new Letter(
                number,
                unit,
                by,
                this.at,
                form,
                marks,
                keyHolder,
                subject,
                senderName,
                senderMail,
                fileId,
                next,
                at,
                made,
                thrown,
                until);
    }
}
