package yihao.reference.names;

/// Slips of the pen between two words.
final class Slips {

    private Slips() {}

    /// Whether one character is another, is missing, or has changed places with its neighbour.
    static boolean isOneBetween(String one, String other) {
        if (one.length() > other.length()) {
            return isOneBetween(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var mine = one.substring(same);
        var theirs = other.substring(same);
        if (one.length() < other.length()) {
            return theirs.substring(1).equals(mine);
        }
        return !mine.isEmpty() && (mine.substring(1).equals(theirs.substring(1)) || isSwapped(mine, theirs));
    }

    private static boolean isSwapped(String mine, String theirs) {
        return mine.length() > 1
                && mine.charAt(0) == theirs.charAt(1)
                && mine.charAt(1) == theirs.charAt(0)
                && mine.substring(2).equals(theirs.substring(2));
    }
}
