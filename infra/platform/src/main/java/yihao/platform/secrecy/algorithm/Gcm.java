package yihao.platform.secrecy.algorithm;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import yihao.platform.secrecy.Cipher;

/// A block cipher in Galois/counter mode; a fresh nonce stands before each text.
abstract sealed class Gcm implements Cipher permits AesGcm, Sm4Gcm {

    static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    abstract byte[] encrypted(byte[] key, byte[] nonce, byte[] context, byte[] plain) throws GeneralSecurityException;

    abstract byte[] decrypted(byte[] key, byte[] nonce, byte[] context, byte[] text) throws GeneralSecurityException;

    @Override
    public final byte[] seal(byte[] key, byte[] plain, byte[] context) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var text = encrypted(key, nonce, context, plain);
            var both = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
            System.arraycopy(text, 0, both, NONCE_BYTES, text.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm() + " is not available", e);
        }
    }

    @Override
    public final byte[] open(byte[] key, byte[] text, byte[] context) {
        if (text.length <= NONCE_BYTES) {
            throw new Broken();
        }
        try {
            var nonce = Arrays.copyOf(text, NONCE_BYTES);
            return decrypted(key, nonce, context, Arrays.copyOfRange(text, NONCE_BYTES, text.length));
        } catch (GeneralSecurityException _) {
            throw new Broken();
        }
    }
}
