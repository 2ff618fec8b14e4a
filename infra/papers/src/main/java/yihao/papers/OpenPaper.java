package yihao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A kept file, opened for reading; close it.
public record OpenPaper(Paper paper, InputStream content) implements AutoCloseable {

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
