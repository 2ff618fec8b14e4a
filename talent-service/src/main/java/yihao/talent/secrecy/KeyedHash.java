package yihao.talent.secrecy;

/// A hash that nobody makes without the key: equal texts are recognised, and not guessed from outside.
@FunctionalInterface
public interface KeyedHash {

    byte[] of(byte[] key, String text);
}
