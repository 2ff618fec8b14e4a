package yihao.talent.secrecy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import yihao.talent.secrecy.jca.AesGcm;
import yihao.talent.secrecy.jca.HmacSha256;

@Configuration(proxyBeanMethods = false)
class SecrecyConfiguration {

    private static final int MASTER_BYTES = 32;
    private static final byte[] DEMO = new byte[MASTER_BYTES];

    @Bean
    Vault vault(PersonKeys keys, Environment environment, @Value("${yihao.talent.master-key:}") String masterKey) {
        var master = master(masterKey, environment.matchesProfiles("production"));
        return new Vault(keys, new AesGcm(), List.of(), new HmacSha256(), master);
    }

    /// @throws IllegalStateException in production without a master key of its own
    static byte[] master(String base64, boolean production) {
        var master = base64.isBlank() ? DEMO : Base64.getDecoder().decode(base64);
        if (master.length != MASTER_BYTES) {
            throw new IllegalStateException("yihao.talent.master-key is the Base64 of 32 bytes");
        }
        if (production && Arrays.equals(master, DEMO)) {
            throw new IllegalStateException("A production service needs yihao.talent.master-key");
        }
        return master;
    }
}
