package yihao.lead.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static yihao.lead.letter.LetterProblem.MAY_NOT_RECEIVE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.PersonalField;
import yihao.rules.RuleBook;

/// L3: a letter is taken in once per unit, known by what its senders call it and by what it holds. Sent
/// again, also at the same instant, it is the one that is there.
public final class ReceiveLetter {

    private final Letters letters;
    private final LetterSafe safe;
    private final ReadLetter reader;
    private final RuleBook<LetterRule> book;

    public ReceiveLetter(Letters letters, LetterSafe safe, ReadLetter reader, RuleBook<LetterRule> book) {
        this.letters = letters;
        this.safe = safe;
        this.reader = reader;
        this.book = book;
    }

    /// @param again whether it was there before
    public record Received(Versioned<Letter> letter, boolean again) {}

    public Outcome<Received> receive(byte[] file, Act act) {
        if (!LetterSight.mayReceive(act.actor())) {
            return Outcome.refused(MAY_NOT_RECEIVE);
        }
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow().rules();
        return reader.read(file, rule).map(content -> received(file, content, rule, act));
    }

    private Received received(byte[] file, Content content, LetterRule rule, Act act) {
        var marks = marks(act.actor().unit(), file, content);
        return known(marks).orElseGet(() -> {
            var letter = letter(file, content, marks, rule, act);
            try {
                return new Received(letters.add(letters.newId(), letter, LetterAction.RECEIVED, act), false);
            } catch (Aggregates.Taken taken) {
                safe.destroy(letter.keyHolder(), letter.fileId());
                return known(marks).orElseThrow(() -> taken);
            }
        });
    }

    private Optional<Received> known(List<String> marks) {
        return letters.withMark(marks).map(letter -> new Received(letter, true));
    }

    private Letter letter(byte[] file, Content content, List<String> marks, LetterRule rule, Act act) {
        var today = CityTime.day(act.at());
        var key = safe.admit();
        var original = Original.of(content, rule);
        var sender = original.from();
        return new Letter(
                letters.newNumber(today.getYear()),
                act.actor().unit(),
                act.actor().subject(),
                act.at(),
                content.form(),
                marks,
                key,
                safe.seal(key, PersonalField.SUBJECT, original.subject()),
                sender == null ? null : safe.seal(key, PersonalField.NAME, sender.name()),
                sender == null ? null : safe.seal(key, PersonalField.EMAIL, sender.mail()),
                safe.keep(key, file),
                LetterStatus.WAITING,
                null,
                null,
                null,
                today.plusDays(rule.keepDays()));
    }

    /// The unit is part of each mark: what another unit has does not exist here.
    private static List<String> marks(String unit, byte[] file, Content content) {
        var names = content.ids().stream().map(id -> hash((unit + "|id|" + id).getBytes(UTF_8)));
        var whole = hash((unit + "|file|" + hash(file)).getBytes(UTF_8));
        return Stream.concat(names, Stream.of(whole)).distinct().toList();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
