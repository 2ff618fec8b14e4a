package yihao.reward.bulletin;

/// Writes a bulletin as an official document; the same bulletin is the same bytes.
@FunctionalInterface
public interface Printer {

    byte[] print(Bulletin bulletin, Form form);
}
