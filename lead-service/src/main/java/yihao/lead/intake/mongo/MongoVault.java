package yihao.lead.intake.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.lead.Vault;
import yihao.platform.PlatformProperties;

/// AES-256-GCM with a key of each person's own, in a key store apart from the data: destroying a key forgets the
/// person. A sealed text names its algorithm.
@Repository
class MongoVault implements Vault {

    private static final String AES_GCM = "aes-gcm:";
    private static final String FORGOTTEN = "***";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final MongoCollection<BsonDocument> keys;
    private final SecureRandom random = new SecureRandom();

    MongoVault(MongoClient client, PlatformProperties properties) {
        this.keys = client.getDatabase(properties.database() + "_keys").getCollection("persons", BsonDocument.class);
    }

    @Override
    public String newPerson() {
        var id = UUID.randomUUID().toString();
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        keys.insertOne(new BsonDocument("_id", new BsonString(id)).append("key", new BsonBinary(key)));
        return id;
    }

    @Override
    public String seal(String personId, String plain) {
        var key = key(personId);
        if (key == null) {
            throw new IllegalStateException("No key of this person");
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, plain.getBytes(StandardCharsets.UTF_8));
        var both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return AES_GCM + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String open(String personId, String sealed) {
        var key = key(personId);
        if (key == null) {
            return FORGOTTEN;
        }
        var both = Base64.getDecoder().decode(sealed.substring(AES_GCM.length()));
        var nonce = Arrays.copyOf(both, NONCE_BYTES);
        var plain = cipher(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private @Nullable SecretKeySpec key(String personId) {
        var found = keys.find(Filters.eq("_id", personId)).first();
        return found == null ? null : new SecretKeySpec(found.getBinary("key").getData(), "AES");
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text cannot be opened", e);
        }
    }
}
