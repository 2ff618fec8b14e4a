package yihao.platform.secrecy.algorithm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/// SM4 (GB/T 32907) and HMAC-SM3 (GB/T 32905). Not through the JDK's providers, which would have to be signed and
/// registered in every process.
public final class Sm4Gcm extends Gcm {

    @Override
    public String algorithm() {
        return "SM4-GCM";
    }

    @Override
    public int keyBytes() {
        return 16;
    }

    @Override
    byte[] encrypted(byte[] key, byte[] nonce, byte[] context, byte[] plain) throws GeneralSecurityException {
        return crypt(true, key, nonce, context, plain);
    }

    @Override
    byte[] decrypted(byte[] key, byte[] nonce, byte[] context, byte[] text) throws GeneralSecurityException {
        return crypt(false, key, nonce, context, text);
    }

    private static byte[] crypt(boolean encrypts, byte[] key, byte[] nonce, byte[] context, byte[] text)
            throws GeneralSecurityException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypts, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, context));
        var out = new byte[cipher.getOutputSize(text.length)];
        try {
            var written = cipher.processBytes(text, 0, text.length, out, 0);
            return Arrays.copyOf(out, written + cipher.doFinal(out, written));
        } catch (InvalidCipherTextException e) {
            throw new GeneralSecurityException(e);
        }
    }

    @Override
    public byte[] hash(byte[] key, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(bytes, 0, bytes.length);
        var hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        return hash;
    }
}
