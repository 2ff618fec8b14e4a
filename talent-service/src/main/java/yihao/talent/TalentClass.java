package yihao.talent;

/// How high a talent stands in a city's catalogue, A the highest. What earns a class is the catalogue's knowledge.
public enum TalentClass {
    A,
    B,
    C,
    D,
    E;

    /// Whether this class is at least as high as the other.
    public boolean reaches(TalentClass least) {
        return compareTo(least) <= 0;
    }
}
