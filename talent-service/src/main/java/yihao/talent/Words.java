package yihao.talent;

import java.util.Locale;

/// Turns a line of an explanation into a sentence.
@FunctionalInterface
public interface Words {

    String of(Line line, Locale locale);
}
