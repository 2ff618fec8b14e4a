package yihao.project.value;

/// The decisions about tables and estimates.
public enum ValueAction {
    COMPUTED
}
