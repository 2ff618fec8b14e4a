package yihao.talent;

/// The highest academic degree.
public enum Degree {
    NONE,
    BACHELOR,
    MASTER,
    DOCTOR
}
