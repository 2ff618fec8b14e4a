package yihao.papers;

import java.util.HexFormat;
import java.util.Map;

/// How files of a type begin. A type that is not here is taken at its word.
final class Signature {

    static final int LONGEST = 8;

    /// Office documents and OFD are zip archives.
    private static final String ZIP = "504b0304";

    private static final Map<String, String> STARTS = Map.of(
            "application/pdf", "255044462d",
            "image/png", "89504e470d0a1a0a",
            "image/jpeg", "ffd8ff",
            "application/ofd", ZIP,
            "application/zip", ZIP,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ZIP);

    private Signature() {}

    static boolean fits(String contentType, byte[] head) {
        return HexFormat.of().formatHex(head).startsWith(STARTS.getOrDefault(contentType, ""));
    }
}
