package yihao.platform.secrecy.algorithm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 and HMAC-SHA256, of the JDK.
public final class AesGcm extends Gcm {

    private static final String MAC = "HmacSHA256";

    @Override
    public String algorithm() {
        return "AES-256-GCM";
    }

    @Override
    public int keyBytes() {
        return 32;
    }

    @Override
    byte[] encrypted(byte[] key, byte[] nonce, byte[] context, byte[] plain) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
    }

    @Override
    byte[] decrypted(byte[] key, byte[] nonce, byte[] context, byte[] text) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(text);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    @Override
    public byte[] hash(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(MAC + " is not available", e);
        }
    }
}
