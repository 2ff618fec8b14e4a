package yihao.runner;

/// Fills the running platform with the example city, through the API with the real functions; may be repeated and goes
/// on
/// where it was cut off. Found by [java.util.ServiceLoader].
public interface DemoCity {

    void fill(Places places);
}
