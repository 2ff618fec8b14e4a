package yihao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A firm that is named in a list: shown as it was typed, told from others by what the register knows of it.
///
/// @param enterpriseId its entry in the enterprise register, where it was chosen there
/// @param keys what makes two of them one
public record Firm(@Nullable String enterpriseId, String name, List<String> keys) {

    public Firm {
        keys = List.copyOf(keys);
    }
}
