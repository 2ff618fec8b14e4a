package yihao.papers.official;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Text in lines of a width, as Chinese is set: after any character, but no closing mark begins a line, no opening one
/// ends it, and a number or a Latin word stays in one piece where it fits into a line.
final class PdfLines {

    private static final String NEVER_FIRST = "，。、；：？！）】》」』”’％%,.;:?!)]}";
    private static final String NEVER_LAST = "（【《「『“‘([{";
    /// Computed widths are never exactly equal.
    private static final double HAIR = 0.01;

    private final ToDoubleFunction<String> width;

    PdfLines(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /// @param indent of the first line
    List<String> of(String text, double lineWidth, double indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double left = lineWidth - indent;
        for (var piece : pieces(text, lineWidth)) {
            if (!line.isEmpty() && width.applyAsDouble(line + piece) > left + HAIR) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                left = lineWidth;
            }
            line.append(line.isEmpty() && !lines.isEmpty() ? piece.stripLeading() : piece);
        }
        lines.add(line.toString());
        return lines;
    }

    /// What may not be broken.
    private List<String> pieces(String text, double lineWidth) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            var next = Character.toString(character);
            var breaks = !piece.isEmpty() && mayBreak(before, character);
            if (breaks || width.applyAsDouble(piece + next) > lineWidth) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
            before = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        return NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && !(isOfAWord(before) && isOfAWord(after));
    }

    private static boolean isOfAWord(int character) {
        return character < 0x250 && !Character.isWhitespace(character);
    }
}
