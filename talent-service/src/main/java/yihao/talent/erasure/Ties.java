package yihao.talent.erasure;

import java.util.List;

/// What still depends on a person; each capability that knows of something has one.
@FunctionalInterface
public interface Ties {

    /// The readable numbers of what depends on this talent, such as `B-2026-000012`.
    List<String> of(String talentId);
}
