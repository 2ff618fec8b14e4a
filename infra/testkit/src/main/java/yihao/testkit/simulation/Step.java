package yihao.testkit.simulation;

/// One step of a plan: a deed of the world, and what goes wrong in it. Nothing in it depends on the steps before, so
/// that a plan stays a plan when steps are taken out.
public record Step<D>(D deed, Mishap mishap) {

    @Override
    public String toString() {
        return deed + mishap.toString();
    }
}
