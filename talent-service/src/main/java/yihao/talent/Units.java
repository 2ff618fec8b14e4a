package yihao.talent;

import java.util.List;

/// The units above a unit, from this service's copies.
@FunctionalInterface
public interface Units {

    List<String> above(String unit);
}
