package yihao.talent.performance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What was locked, as one text in one order: equal lines have equal bytes.
final class SheetDigest {

    private SheetDigest() {}

    static String of(List<SheetLine> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var reckoned = line.reckoned();
            text.append(line.appointment()).append('\n');
            reckoned.parts()
                    .forEach(part -> text.append(part.id())
                            .append('=')
                            .append(part.score())
                            .append('\n'));
            text.append(reckoned.score()).append('\n');
            text.append(reckoned.coefficient() == null ? "" : ScoreComponent.plain(reckoned.coefficient()))
                    .append('\n');
            text.append(reckoned.amount()).append('\n');
            line.corrections()
                    .forEach(one -> text.append(one.sheet())
                            .append(' ')
                            .append(one.difference())
                            .append('\n'));
        }
        return sha256(text.toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
