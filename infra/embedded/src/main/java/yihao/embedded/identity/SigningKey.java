package yihao.embedded.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// RSA 2048: verifying, which every service does with every request, is a tenth of what an elliptic key costs. Kept
/// in the provider's folder, so that tokens outlive a restart.
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(@Nullable Path directory) {
        try {
            return directory == null ? made() : kept(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be kept in " + directory, e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The signing key in " + directory + " is not readable", e);
        }
    }

    private static RSAKey kept(Path directory) throws IOException, ParseException, JOSEException {
        var file = Files.createDirectories(directory).resolve("signing-key.json");
        if (!Files.exists(file)) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(directory, "key", ".json", owner);
            Files.writeString(draft, made().toJSONString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return RSAKey.parse(Files.readString(file));
    }

    private static RSAKey made() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyID(UUID.randomUUID().toString())
                .generate();
    }
}
