package yihao.papers;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Looks for viruses in a file.
@FunctionalInterface
public interface Scanner {

    /// @throws Away if the scanner is not there: that is no file's fault
    Verdict scan(InputStream content);

    /// @param detail what was found, or why the scan failed
    record Verdict(
            Scan.State state,
            @Nullable String detail,
            @Nullable String engine) {

        /// The file is larger than the scanner takes; asking again soon does not help.
        public static final String TOO_LARGE = "TOO_LARGE";
    }

    final class Away extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Away(Throwable cause) {
            super("The virus scanner is not there", cause);
        }
    }
}
