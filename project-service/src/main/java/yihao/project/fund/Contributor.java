package yihao.project.fund;

import yihao.kernel.Money;

/// Who gave how much of a fund.
public record Contributor(String name, Capital capital, Money amount) {

    public enum Capital {
        PUBLIC,
        PRIVATE
    }

    boolean isPublic() {
        return capital == Capital.PUBLIC;
    }
}
