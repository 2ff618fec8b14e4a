package yihao.talent.institution;

/// What is counted of a year: a stage of the rules says which of them is reached with it.
public enum Milestone {
    CONTACTED,
    SIGNED,
    LANDED;

    /// As a record keeps it for the count of that year.
    public String in(int year) {
        return name() + ":" + year;
    }
}
