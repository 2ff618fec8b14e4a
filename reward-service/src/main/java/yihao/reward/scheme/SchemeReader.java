package yihao.reward.scheme;

import yihao.kernel.Outcome;

/// Reads a scheme from its file, or says which line is wrong.
@FunctionalInterface
public interface SchemeReader {

    Outcome<Scheme> read(String text);
}
