package yihao.runner.part;

/// Something that can be started, stopped and asked whether it runs.
public interface Part {

    PartName name();

    /// Returns once the part is ready; throws with the reason when it will not be.
    void start();

    /// Stops cleanly; nothing happens when it does not run.
    void stop();

    /// Stops as a power cut would, where that is possible; else cleanly.
    default void kill() {
        stop();
    }

    boolean running();
}
