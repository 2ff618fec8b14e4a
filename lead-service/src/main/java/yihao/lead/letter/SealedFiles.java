package yihao.lead.letter;

import java.util.Optional;
import yihao.platform.secrecy.Sealed;

/// The files of letters, never in the clear.
public interface SealedFiles {

    /// @return the id under which it is kept
    String keep(Sealed file);

    Optional<Sealed> find(String id);

    /// Also where it is not there any more.
    void remove(String id);
}
