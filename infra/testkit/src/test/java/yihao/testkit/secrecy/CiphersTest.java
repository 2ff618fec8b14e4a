package yihao.testkit.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.platform.secrecy.Cipher;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.secrecy.algorithm.Sm4Gcm;

@DisplayName("G2 A cipher")
class CiphersTest {

    static final byte[] CONTEXT = "p1/NAME".getBytes(UTF_8);

    static Stream<Cipher> ciphers() {
        return Stream.of(new AesGcm(), new Sm4Gcm());
    }

    @ParameterizedTest
    @MethodSource("ciphers")
    void opens_what_it_sealed_with_the_same_key_and_context_only(Cipher cipher) {
        var key = new byte[cipher.keyBytes()];
        var otherKey = key.clone();
        otherKey[0] = 1;
        var sealed = cipher.seal(key, "示例甲".getBytes(UTF_8), CONTEXT);
        var altered = sealed.clone();
        altered[altered.length - 1] ^= 1;

        assertThat(cipher.open(key, sealed, CONTEXT)).asString(UTF_8).isEqualTo("示例甲");
        assertThatThrownBy(() -> cipher.open(otherKey, sealed, CONTEXT)).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> cipher.open(key, sealed, new byte[0])).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> cipher.open(key, altered, CONTEXT)).isInstanceOf(Cipher.Broken.class);
        assertThatThrownBy(() -> cipher.open(key, new byte[12], CONTEXT)).isInstanceOf(Cipher.Broken.class);
    }

    @ParameterizedTest
    @MethodSource("ciphers")
    void hashes_long_enough_for_its_keys(Cipher cipher) {
        assertThat(cipher.hash(new byte[32], "find")).hasSizeGreaterThanOrEqualTo(cipher.keyBytes());
    }

    /// RFC 8998, appendix A.1.
    @Test
    void of_china_opens_the_published_example() {
        var key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        var nonce = "00001234567800000000abcd";
        var text = "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d";
        var tag = "83de3541e4c2b58177e065a9bf7b62ec";
        var context = HexFormat.of().parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

        var plain = new Sm4Gcm().open(key, HexFormat.of().parseHex(nonce + text + tag), context);

        assertThat(HexFormat.of().formatHex(plain))
                .isEqualTo("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                        + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    }
}
