package yihao.lead.letter;

import yihao.kernel.Outcome;

/// Reads a file as a letter. Whatever the file holds, it answers, within limits.
@FunctionalInterface
public interface ReadLetter {

    Outcome<Content> read(byte[] file, LetterRule rule);
}
