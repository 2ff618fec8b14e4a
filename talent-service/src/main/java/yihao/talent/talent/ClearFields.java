package yihao.talent.talent;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Actor;

/// Which personal fields somebody may ask to read in the clear.
@FunctionalInterface
public interface ClearFields {

    List<PersonalField> of(Actor actor, LocalDate today);
}
