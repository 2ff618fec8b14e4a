package yihao.lead;

import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;

/// A person at the investor. Name, telephone and mail stand sealed under that person's own key, so that the trail can
/// be kept and the person forgotten.
public record Contact(
        String personId,
        Sealed name,
        @Nullable String position,
        @Nullable Sealed phone,
        @Nullable Sealed email) {}
