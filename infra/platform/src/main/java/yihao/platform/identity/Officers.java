package yihao.platform.identity;

import java.time.LocalDate;
import java.util.Optional;
import yihao.kernel.Actor;

/// Who works where is business data: the token's subject is looked up here, the token's own claims decide nothing.
@FunctionalInterface
public interface Officers {

    /// @param day functions are held for a period: the business day decides
    Optional<Actor> find(String subject, String name, LocalDate day);
}
