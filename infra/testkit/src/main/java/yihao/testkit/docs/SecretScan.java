package yihao.testkit.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what looks like a secret in a text: keys in their armour, tokens, credentials in addresses, passwords that are
/// not told to be a demo's.
public final class SecretScan {

    /// @param kind what it looks like; the text itself is not repeated
    public record Finding(String kind, int line) {}

    private record Shape(String kind, Pattern pattern) {}

    private static final List<Shape> SHAPES = List.of(
            shape("private key", "-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"),
            shape("private JWK", "\"d\"\\s*:\\s*\"[A-Za-z0-9_-]{40,}\""),
            shape("token", "\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ[A-Za-z0-9_-]{15,}\\.[A-Za-z0-9_-]{20,}"),
            shape("cloud key", "\\b(?:AKIA|LTAI)[A-Za-z0-9]{12,20}\\b"),
            shape("access token of a forge", "\\b(?:ghp|gho|ghs|github_pat|glpat)[_-][A-Za-z0-9_]{20,}"),
            shape(
                    "credentials in an address",
                    "\\b[a-z][a-z0-9+]{2,14}://[^\\s:/@\"'`$<>{]+:(?!\\$)[^\\s@/\"'`$<>{]+@"),
            shape(
                    "password",
                    "(?i)\\b(?:password|passwd|secret|api[-_]?key|master-key)\\b[\"']?\\s*[:=]\\s*[\"']?"
                            + "(?=[^\\s\"',;(){}]*\\d)(?=[^\\s\"',;(){}]*[A-Za-z])[A-Za-z0-9+/=_!@#%^&*-]{16,}"));

    private static final Set<String> WRITTEN = Set.of(
            "java",
            "yml",
            "yaml",
            "json",
            "xml",
            "properties",
            "md",
            "ts",
            "tsx",
            "js",
            "mjs",
            "sh",
            "txt",
            "html",
            "env",
            "pem",
            "key",
            "sql",
            "toml",
            "cfg",
            "conf",
            "");

    private SecretScan() {}

    private static Shape shape(String kind, String pattern) {
        return new Shape(kind, Pattern.compile(pattern));
    }

    /// Whether a file of this name is text that people write.
    public static boolean reads(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return WRITTEN.contains(dot < 0 ? "" : name.substring(dot + 1)) && !name.equals("package-lock.json");
    }

    public static List<Finding> in(String text) {
        var findings = new ArrayList<Finding>();
        var lines = text.split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            for (var shape : SHAPES) {
                if (shape.pattern().matcher(lines[line]).find()) {
                    findings.add(new Finding(shape.kind(), line + 1));
                }
            }
        }
        return findings;
    }
}
