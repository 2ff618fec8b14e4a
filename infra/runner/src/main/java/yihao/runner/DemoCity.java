package yihao.runner;

/// Fills the running platform with the example city, through the API with the real functions; may be repeated and goes
/// on where it was cut off. Found by [java.util.ServiceLoader].
public interface DemoCity {

    /// Before anything has started: where the business clock begins.
    default void prepare(Places places) {}

    void fill(Places places);
}
