package yihao.lead.firstreport.pairs;

import java.util.List;
import java.util.stream.Stream;

/// Two investors as two people wrote them, and whether they are one.
///
/// @param kind in which way they are the same or nearly the same
public record NamePair(Label label, String kind, Side one, Side other) {

    private static final String NEXT_NAME = " ¦ ";
    private static final String REGISTRATION = " # ";

    public enum Label {
        SAME,
        /// Different and easily taken for the same.
        HARD,
        DIFFERENT
    }

    /// @param registration `country:number`, empty where none was given
    public record Side(List<String> names, String registration) {

        public Side {
            names = List.copyOf(names);
        }

        static Side of(String... names) {
            return new Side(List.of(names), "");
        }

        private static Side read(String written) {
            var parts = written.split(REGISTRATION, -1);
            return new Side(List.of(parts[0].split(NEXT_NAME, -1)), parts.length > 1 ? parts[1] : "");
        }

        private String line() {
            return String.join(NEXT_NAME, names) + (registration.isEmpty() ? "" : REGISTRATION + registration);
        }
    }

    static NamePair of(Label label, String kind, String one, String other) {
        return new NamePair(label, kind, Side.of(one), Side.of(other));
    }

    public boolean same() {
        return label == Label.SAME;
    }

    public static Stream<NamePair> read(String file) {
        return file.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(columns -> new NamePair(
                        Label.valueOf(columns[0]), columns[1], Side.read(columns[2]), Side.read(columns[3])));
    }

    String line() {
        return String.join("\t", label.name(), kind, one.line(), other.line());
    }
}
