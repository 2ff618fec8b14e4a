package yihao.talent.secrecy.jca;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import yihao.talent.secrecy.Cipher;

/// AES-256 in Galois/counter mode; a fresh nonce stands before each text.
public final class AesGcm implements Cipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String algorithm() {
        return "AES-256-GCM";
    }

    @Override
    public byte[] newKey() {
        return randomBytes(KEY_BYTES);
    }

    @Override
    public byte[] seal(byte[] key, byte[] plain, byte[] context) {
        try {
            var nonce = randomBytes(NONCE_BYTES);
            var sealed = cipher(javax.crypto.Cipher.ENCRYPT_MODE, key, nonce, context)
                    .doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] text, byte[] context) {
        if (text.length <= NONCE_BYTES) {
            throw new Broken();
        }
        try {
            var nonce = new byte[NONCE_BYTES];
            System.arraycopy(text, 0, nonce, 0, NONCE_BYTES);
            return cipher(javax.crypto.Cipher.DECRYPT_MODE, key, nonce, context)
                    .doFinal(text, NONCE_BYTES, text.length - NONCE_BYTES);
        } catch (GeneralSecurityException _) {
            throw new Broken();
        }
    }

    private static javax.crypto.Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        var cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
