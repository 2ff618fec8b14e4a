package yihao.reward.honour;

import java.time.LocalDate;
import java.util.Optional;

/// The officers, as far as honours ask.
public interface KnownPeople {

    /// In which unit an officer works on that day.
    Optional<String> unitOf(String officer, LocalDate day);
}
