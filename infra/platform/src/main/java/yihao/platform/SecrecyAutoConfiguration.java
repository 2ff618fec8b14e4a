package yihao.platform;

import com.mongodb.client.MongoClient;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import yihao.platform.jobs.Leases;
import yihao.platform.secrecy.Cipher;
import yihao.platform.secrecy.RewrapKeys;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.secrecy.algorithm.Sm4Gcm;
import yihao.platform.secrecy.job.RewrapLoop;
import yihao.platform.secrecy.mongo.MongoPersonKeys;

/// The vault of a service that keeps personal data: it says so by naming where its master key comes from.
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnProperty("yihao.secrecy.master-key")
@EnableConfigurationProperties(SecrecyAutoConfiguration.Settings.class)
class SecrecyAutoConfiguration {

    private static final int MASTER_BYTES = 32;
    private static final byte[] DEMO = new byte[MASTER_BYTES];

    /// @param masterKey Base64 of 32 bytes; empty: the demo key, which production refuses
    /// @param earlierMasterKeys masters under which persons' keys still open
    /// @param cipher seals what is new; what is stored opens under either
    @ConfigurationProperties("yihao.secrecy")
    record Settings(
            @DefaultValue("") String masterKey,
            @DefaultValue List<String> earlierMasterKeys,
            @DefaultValue("aes") Algorithms cipher) {

        enum Algorithms {
            AES,
            SM4
        }

        /// The key stands in no print of the settings.
        @Override
        public String toString() {
            return "Settings[cipher=" + cipher + "]";
        }
    }

    @Bean
    Vault vault(MongoClient client, PlatformProperties platform, Settings settings) {
        var keys = new MongoPersonKeys(client.getDatabase(platform.database() + "_keys"));
        var master = master(settings.masterKey());
        var earlier = settings.earlierMasterKeys().stream()
                .map(SecrecyAutoConfiguration::master)
                .toList();
        Cipher aes = new AesGcm();
        Cipher sm4 = new Sm4Gcm();
        return switch (settings.cipher()) {
            case AES -> new Vault(keys, aes, List.of(sm4), master, earlier);
            case SM4 -> new Vault(keys, sm4, List.of(aes), master, earlier);
        };
    }

    @Bean
    RewrapKeys rewrapKeys(Vault vault) {
        return vault.rewrapping();
    }

    @Bean
    RewrapLoop rewrapLoop(RewrapKeys rewrapKeys, Leases leases) {
        return new RewrapLoop(rewrapKeys, leases);
    }

    /// @throws IllegalStateException when it is no Base64 or has another length
    static byte[] master(String base64) {
        var master = base64.isBlank() ? DEMO : decoded(base64.strip());
        if (master.length != MASTER_BYTES) {
            throw new IllegalStateException("yihao.secrecy.master-key is the Base64 of 32 bytes");
        }
        return master;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
