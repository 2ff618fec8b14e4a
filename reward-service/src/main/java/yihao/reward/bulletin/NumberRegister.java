package yihao.reward.bulletin;

import java.util.ArrayList;
import java.util.List;

/// Rule BU-04: which bulletin has which number of a year. A number is a place in this list: given once, never again,
/// and none is left out.
public record NumberRegister(int year, List<String> bulletins) {

    public NumberRegister {
        bulletins = List.copyOf(bulletins);
    }

    public enum Action {
        TAKEN
    }

    NumberRegister with(String bulletin) {
        if (bulletins.contains(bulletin)) {
            return this;
        }
        var more = new ArrayList<>(bulletins);
        more.add(bulletin);
        return new NumberRegister(year, more);
    }

    int numberOf(String bulletin) {
        return bulletins.indexOf(bulletin) + 1;
    }
}
