package yihao.platform.secrecy;

/// The one port for encryption and for the keyed hash that goes with it. What is sealed keeps the algorithm's id, so
/// that another algorithm may follow while the older texts stay readable.
public interface Cipher {

    String algorithm();

    int keyBytes();

    /// @param context bound to the text without being part of it: a text copied to another person or field does not
    /// open
    byte[] seal(byte[] key, byte[] plain, byte[] context);

    /// @throws Broken if key, context or text is not what it was sealed with
    byte[] open(byte[] key, byte[] text, byte[] context);

    /// A hash that nobody makes without the key: equal texts are recognised, and not guessed from outside. At least as
    /// long as a key.
    byte[] hash(byte[] key, String text);

    /// A text that does not open. Says nothing about it.
    final class Broken extends RuntimeException {
        public Broken() {
            super("A sealed text does not open", null, false, false);
        }
    }
}
