package yihao.lead.letter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.lead.PersonalField;
import yihao.lead.letter.Content.Person;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;

/// L3: what a letter holds, sealed under a key of its own that is destroyed with it.
public final class LetterSafe {

    private static final String FORGOTTEN = "***";

    private final Vault vault;
    private final SealedFiles files;

    public LetterSafe(Vault vault, SealedFiles files) {
        this.vault = vault;
        this.files = files;
    }

    String admit() {
        return vault.admit();
    }

    @Nullable
    Sealed seal(String keyHolder, PersonalField field, @Nullable String plain) {
        return plain == null || plain.isBlank() ? null : vault.seal(keyHolder, field, plain);
    }

    String keep(String keyHolder, byte[] file) {
        return files.keep(vault.seal(keyHolder, PersonalField.FILE, file));
    }

    public Optional<byte[]> file(Letter letter) {
        return files.find(letter.fileId())
                .flatMap(file -> vault.openBytes(letter.keyHolder(), PersonalField.FILE, file));
    }

    public @Nullable String subject(Letter letter) {
        return open(letter, PersonalField.SUBJECT, letter.subject());
    }

    public Person sender(Letter letter) {
        return new Person(
                open(letter, PersonalField.NAME, letter.senderName()),
                open(letter, PersonalField.EMAIL, letter.senderMail()));
    }

    void destroy(String keyHolder, String fileId) {
        vault.erase(keyHolder);
        files.remove(fileId);
    }

    private @Nullable String open(Letter letter, PersonalField field, @Nullable Sealed part) {
        return part == null ? null : vault.open(letter.keyHolder(), field, part).orElse(FORGOTTEN);
    }
}
